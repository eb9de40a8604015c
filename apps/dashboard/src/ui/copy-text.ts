/** Puts a text on the clipboard; false where the browser refuses, as without HTTPS or without a permission. */
export async function copyText(text: string): Promise<boolean> {
  // Missing on pages that came over plain HTTP, though its type knows nothing of that.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (clipboard === undefined) return copySelection(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** The old way, which plain HTTP still allows. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
