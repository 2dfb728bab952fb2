import type { PictureWords } from '#lib/picture/figures/draw-picture.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import type { MapScene } from '#lib/picture/scene/places/on-map.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';

/** What a page shows above its words. */
export type SceneShown =
	| { readonly form: 'graph'; readonly scene: Scene }
	| { readonly form: 'map'; readonly map: MapScene };

/** Where what goes into a page is fetched from, as full addresses. */
export interface PageParts {
	/** Flags lie below it, by their file names. */
	readonly flags: string;
	readonly atlas: string;
	/** Of each family the file with its basic Latin letters, and the one with the others. */
	readonly fonts: Readonly<
		Record<'sans' | 'serif', { readonly basic: string; readonly extended: string }>
	>;
}

/** A page of an atlas, as values that can be copied to whoever writes it as SVG. */
export interface PageRequest {
	readonly what: 'page';
	/** Absent: what is found stands alone. */
	readonly shown?: SceneShown;
	/** What it says, at full length first: the next one is taken where the page would be too tall. */
	readonly wordings: readonly [PictureWords, ...PictureWords[]];
	/** What is found, drawn. */
	readonly figure?: Figure;
	readonly isDark: boolean;
	readonly parts: PageParts;
}
