import type { Scene } from '../../../src/lib/picture/scene/scene.ts';
import { openOurs } from './ours.ts';
import { openPlainCytoscape } from './plain-cytoscape.ts';
import { openPlainSigma } from './plain-sigma.ts';

/** A picture that is open: it can be moved, and says when it is ready to be. */
export interface Opened {
	readonly ready: Promise<unknown>;
	panBy(x: number, y: number): void;
}

/** Opens a picture of a scene and returns when its first frame has been handed over. */
export type Open = (container: HTMLElement, scene: Scene) => Opened;

const CONTENDERS: Readonly<Record<string, Open>> = {
	ours: openOurs,
	cytoscape: openPlainCytoscape,
	sigma: openPlainSigma
};

let scene: Scene | undefined;
let opened: Opened | undefined;

/** What browser.mjs calls, one after the other, in a page of its own for each contender. */
const bench = {
	async load(name: string): Promise<void> {
		scene = (await (await fetch(`/scenes/${name}.json`)).json()) as Scene;
	},
	/** Milliseconds from the scene to the frame after the one it was drawn in. */
	async open(contender: string): Promise<number> {
		const container = document.getElementById('picture');
		const open = CONTENDERS[contender];
		if (container === null || open === undefined || scene === undefined)
			throw new RangeError(`Nothing to open: ${contender}`);
		await frame();
		const start = performance.now();
		opened = open(container, scene);
		await frame();
		await frame();
		return performance.now() - start;
	},
	ready: () => opened?.ready,
	/** Moves the picture once a frame; milliseconds between frames. */
	async pan(frames: number): Promise<number[]> {
		const gaps: number[] = [];
		let last = await frame();
		for (let count = 0; count < frames; count++) {
			opened?.panBy(count % 40 < 20 ? 7 : -7, count % 20 < 10 ? 4 : -4);
			const now = await frame();
			gaps.push(now - last);
			last = now;
		}
		return gaps;
	}
};

function frame(): Promise<number> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => resolve(performance.now()));
	});
}

Object.assign(globalThis, { bench });
