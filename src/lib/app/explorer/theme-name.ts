export const THEMES = ['auto', 'light', 'dark'] as const;

/** `auto` follows the system. */
export type ThemeName = (typeof THEMES)[number];

/** Reads a theme from a cookie; anything else is `auto`. */
export function readTheme(text: string | undefined): ThemeName {
	return THEMES.find((theme) => theme === text) ?? 'auto';
}
