import { readTheme, type ThemeName } from './theme-name.ts';

const A_YEAR = 31_536_000;

/** The theme that the reader's cookie names. */
export function keptTheme(): ThemeName {
	return readTheme(/(?:^|; )theme=(\w+)/.exec(document.cookie)?.[1]);
}

/** Shows a theme here and on the pages to come. */
export function keepTheme(theme: ThemeName): void {
	document.documentElement.dataset['theme'] = theme;
	document.cookie = `theme=${theme}; path=/; max-age=${String(A_YEAR)}; samesite=lax`;
}
