import { keepTheme } from '../../explorer/keep-theme.ts';

const SYSTEM = '(prefers-color-scheme: dark)';

/** Turns light to dark and back, here and for the pages to come. */
export function turnTheme(): void {
	keepTheme(isDark() ? 'light' : 'dark');
	tellTheme();
}

/** Makes the key and the browser's own parts say what the page looks like. */
export function tellTheme(): void {
	for (const key of document.querySelectorAll('[data-key=theme]'))
		key.textContent = isDark() ? 'Light' : 'Dark';
	const paper = getComputedStyle(document.documentElement).backgroundColor;
	document.querySelector('meta[name=theme-color]')?.setAttribute('content', paper);
}

/** Tells it now, and whenever the system turns. */
export function followTheme(): void {
	tellTheme();
	matchMedia(SYSTEM).addEventListener('change', tellTheme);
}

function isDark(): boolean {
	const { theme } = document.documentElement.dataset;
	return theme === 'dark' || (theme !== 'light' && matchMedia(SYSTEM).matches);
}
