import { readTheme, type ThemeName } from './theme-name.ts';

const A_YEAR = 31_536_000;

/** The theme that the reader's cookie names. */
export function keptTheme(): ThemeName {
	return readTheme(/(?:^|; )theme=(\w+)/.exec(document.cookie)?.[1]);
}

/** Shows a theme on this page. */
export function wearTheme(theme: ThemeName): void {
	document.documentElement.dataset['theme'] = theme;
}

/** Shows a theme here and on the pages to come. */
export function keepTheme(theme: ThemeName): void {
	wearTheme(theme);
	document.cookie = `theme=${theme}; path=/; max-age=${String(A_YEAR)}; samesite=lax`;
}

/** Colour for what the browser draws around a page: that of the paper. */
export function colourAround(isDark: boolean): string {
	return isDark ? '#15171a' : '#f6f2e8';
}

/** What the key says that turns light and dark. */
export function nameOfThemeKey(isDark: boolean): string {
	return isDark ? 'Light' : 'Dark';
}
