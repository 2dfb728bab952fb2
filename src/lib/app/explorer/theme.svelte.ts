import { DARK, LIGHT, type Palette } from '#lib/picture/figures/palette.ts';

export type ThemeName = 'light' | 'dark';

/** Light or dark: the reader's choice, kept in a cookie so that the server's first page has it; else the system's. */
export class Theme {
	#chosen = $state<ThemeName>();
	#system = $state<ThemeName>('light');
	readonly current = $derived<ThemeName>(this.#chosen ?? this.#system);
	readonly palette = $derived<Palette>(this.current === 'dark' ? DARK : LIGHT);

	constructor(chosen: ThemeName | undefined) {
		this.#chosen = chosen;
	}

	/** Follows the system from now on; returns how to stop. */
	watch(): () => void {
		const query = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#system = query.matches ? 'dark' : 'light');
		follow();
		query.addEventListener('change', follow);
		return () => query.removeEventListener('change', follow);
	}

	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset['theme'] = this.#chosen;
		document.cookie = `theme=${this.#chosen}; path=/; max-age=31536000; samesite=lax`;
	}
}
