/**
 * Fetches a report as a page and puts it on the clipboard as one, tables and all. By a copy event and not by the newer
 * clipboard interface: that one is closed on addresses without https, as offices have them.
 */
export async function copyForPortal(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return copyBoth(page.body.innerHTML.trim(), page.body.textContent.trim());
  } catch {
    return false;
  }
}

function copyBoth(html: string, words: string): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', words);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
  return isCopied;
}
