import type { Camera, Size } from '../camera.ts';
import type { Drawing, Tools } from './drawing.ts';
import { createSheet, type Ground } from './sheet.ts';

/** A drawing on a sheet that follows the camera. */
export interface Painting {
	/** What is drawn from now on; seen at the next look. */
	take(drawing: Drawing | undefined): void;
	/**
	 * Follows the camera. What is painted is moved; it is painted anew when the
	 * camera rests or comes near the edge, bit by bit where it takes longer than a
	 * frame: until then there may be bare paper at the edge.
	 */
	look(camera: Camera): void;
	/** Paints anew, at once. */
	repaint(): void;
	/** Paints anew what has become more, such as flags: at once where that is quick, else bit by bit. */
	refresh(): void;
	/** Lets it step back behind another painting, or come again. */
	fade(isFaded: boolean): void;
	remove(): void;
}

/** Milliseconds without a movement: the camera rests. */
const REST = 140;
/** Steps of painting a frame: so many that a moving picture stays one. */
const STEPS_A_FRAME = 3;
/** Pixels beyond the view at which painting ahead begins. */
const AHEAD = 220;

/** @param isQuick asked at each look: whether painting anew at another zoom takes no longer than a frame */
export function createPainting(
	frame: HTMLElement,
	sizeOf: () => Size,
	tools: () => Tools,
	isQuick: () => boolean
): Painting {
	const sheet = createSheet(frame, sizeOf);
	let drawing: Drawing | undefined;
	let camera: Camera | undefined;
	let isDue = false;
	let rest: ReturnType<typeof setTimeout> | undefined;
	/** The frame in which painting goes on. */
	let job: number | undefined;

	function stop(): void {
		clearTimeout(rest);
		rest = undefined;
		if (job !== undefined) cancelAnimationFrame(job);
		job = undefined;
	}
	function paintNow(isWhole: boolean): void {
		stop();
		isDue = false;
		if (drawing === undefined) return sheet.clear();
		const wasBare = sheet.paintedFrom === undefined;
		const ground = camera && sheet.wipe(camera, isWhole);
		if (ground === undefined) return;
		for (const _ of drawing.paint(ground.context, ground, tools()));
		// On bare paper a picture is seen a frame earlier where its names come in the next one;
		// where there were names before, they would flicker.
		if (wasBare && !isQuick()) job = requestAnimationFrame(() => nameNow(ground));
		else nameNow(ground);
	}
	function nameNow(ground: Ground): void {
		job = undefined;
		drawing?.name?.(ground.context, ground, tools());
		waitForRest();
	}
	function paintAhead(): void {
		stop();
		const ground = camera && sheet.spread(camera);
		if (ground === undefined || drawing === undefined) return;
		const steps = inSteps(drawing, ground, tools())[Symbol.iterator]();
		const advance = (): void => {
			for (let step = 0; step < STEPS_A_FRAME; step++)
				if (steps.next().done === true) {
					job = undefined;
					if (camera !== undefined) sheet.turn(camera);
					waitForRest();
					return;
				}
			job = requestAnimationFrame(advance);
		};
		job = requestAnimationFrame(advance);
	}
	/** Margins are painted, and a moved picture made sharp, once nothing moves. */
	function waitForRest(): void {
		clearTimeout(rest);
		const isSettled = camera !== undefined && isSame(sheet.paintedFrom, camera);
		const hasMargins = camera !== undefined && sheet.show(camera) > 1;
		rest = isSettled && hasMargins ? undefined : setTimeout(paintAhead, REST);
	}

	return {
		take(next) {
			// Where nothing was and nothing comes, there is nothing to wipe out either.
			isDue ||= next !== undefined || drawing !== undefined;
			drawing = next;
		},
		look(next) {
			camera = next;
			if (isDue) return paintNow(false);
			if (drawing === undefined) return;
			const beyond = sheet.show(next);
			const isScaled = sheet.paintedFrom?.zoom !== next.zoom;
			// Zooming leaves the margins to the time of rest, panning wants them at once.
			if (isQuick() && (isScaled || beyond < 0)) return paintNow(!isScaled);
			// What is being painted is on the way, even if it will be a little off.
			if (job !== undefined) return;
			if (beyond < 0 || (beyond < AHEAD && !isScaled && !isSame(sheet.paintedFrom, next)))
				paintAhead();
			else waitForRest();
		},
		repaint() {
			if (drawing !== undefined && !isDue) paintNow(false);
		},
		refresh() {
			if (drawing === undefined || isDue) return;
			if (isQuick()) return paintNow(false);
			stop();
			rest = setTimeout(paintAhead, REST);
		},
		fade: (isFaded) => sheet.fade(isFaded),
		remove() {
			stop();
			drawing = undefined;
			sheet.remove();
		}
	};
}

function* inSteps(drawing: Drawing, ground: Ground, tools: Tools): Generator<void> {
	yield* drawing.paint(ground.context, ground, tools);
	// Names have a frame of their own.
	for (let step = 0; step < STEPS_A_FRAME; step++) yield;
	drawing.name?.(ground.context, ground, tools);
}

function isSame(a: Camera | undefined, b: Camera): boolean {
	return a?.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
