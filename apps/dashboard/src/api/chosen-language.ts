/** Tells the server in which language the page is shown: what it says to a person stands among the page's own words. */
export function chosenLanguage(): { readonly 'x-locale': string } {
  return { 'x-locale': document.documentElement.lang === 'en' ? 'en' : 'zh' };
}
