import type { Palette } from '../../figures/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import type { StageIntent } from './intents.ts';

export interface StageOptions {
	readonly palette: Palette;
	readonly onIntent: (intent: StageIntent) => void;
	/** Address of a flag's picture, by its file name without extension. */
	readonly flagUrl: (flag: string) => string;
	/** Asked before every movement; true where the reader wants none. */
	readonly isStill: () => boolean;
	/** What brings the gestures could not be fetched: the picture stands, and cannot be moved by hand. */
	readonly onFailed: () => void;
	/** All of a scene has been given to be painted, with the next frame. */
	readonly onDrawn?: () => void;
}

/** A drawing surface that renders scenes and emits intents; it decides nothing. */
export interface Stage {
	/**
	 * Draws a scene; what is drawn already stays where it is unless the scene moved it. The
	 * first patch fits. Where `fit` is to follow at once it waits for that, not to be drawn
	 * twice, and `toFit` says what will be brought into sight.
	 */
	patch(scene: Scene, toFit?: { readonly ids?: readonly string[] }): void;
	/** Brings these entities, or all, into sight with 40 px to spare. */
	fit(ids?: readonly string[]): void;
	/** Zooms about the middle; 1.25 is one step in, 0.8 one out. */
	zoomBy(factor: number): void;
	/** Pans by screen pixels, for keys. */
	panBy(x: number, y: number): void;
	/** Changes colours in place. */
	dress(palette: Palette): void;
	/** Who is in sight, where the reader chose what is; undefined where all are. */
	inSight(): readonly string[] | undefined;
	destroy(): void;
}
