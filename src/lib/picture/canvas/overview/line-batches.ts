import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { dashesOf, GHOST_DASHES, opacityOf, strokeOf } from '../../figures/line-form.ts';
import type { Emphasis, SceneBundle } from '../../scene/scene.ts';

/** What lines have in common that are drawn with one stroke. */
export interface LineDress {
	readonly family: Family | 'mixed';
	/** World units. */
	readonly width: number;
	/** Pixels. */
	readonly dashes: readonly number[];
	readonly opacity: number;
	readonly emphasis: Emphasis;
}

/** Straight lines of one dress. */
export interface LineBatch {
	readonly dress: LineDress;
	/** Four numbers a line, in world units: from x, y, to x, y; from middle to middle. */
	readonly ends: Float64Array;
	readonly bundles: readonly SceneBundle[];
}

/** What is in focus lies on top; below it deeds on treaties on roles. */
const LEVELS: Readonly<Record<Emphasis, number>> = { ghost: 0, dimmed: 10, plain: 20, focus: 30 };
const ORDER: Readonly<Record<Family | 'mixed', number>> = {
	role: 0,
	alignment: 1,
	support: 2,
	mixed: 3,
	opposition: 4
};

/** The dress of a bundle where it is drawn straight: its three signals but for the ends. */
export function lineDress(bundle: SceneBundle): LineDress {
	const { family, emphasis } = bundle;
	return {
		family,
		width: Math.round(strokeOf(bundle) * 100) / 100,
		dashes: emphasis === 'ghost' ? GHOST_DASHES : dashesOf(bundle),
		opacity: opacityOf(bundle),
		emphasis
	};
}

/**
 * Lines by dress, in the order in which they are painted: what is in focus
 * last, wider ones after thinner. Bundles whose ends have no place, or the same
 * one, are left out.
 */
export function batchLines(
	bundles: readonly SceneBundle[],
	placeOf: (id: string) => Point | undefined
): LineBatch[] {
	const batches = new Map<number, { dress: LineDress; ends: number[]; bundles: SceneBundle[] }>();
	// Lines come in the order of their first ends.
	let first = '';
	let a: Point | undefined;
	for (const bundle of bundles) {
		if (bundle.a !== first) a = placeOf((first = bundle.a));
		const b = placeOf(bundle.b);
		if (a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) continue;
		const key = dressNumber(bundle);
		let batch = batches.get(key);
		if (batch === undefined)
			batches.set(key, (batch = { dress: lineDress(bundle), ends: [], bundles: [] }));
		batch.ends.push(a.x, a.y, b.x, b.y);
		batch.bundles.push(bundle);
	}
	return [...batches.values()]
		.sort((one, other) => compare(one.dress, other.dress))
		.map(({ dress, ends, bundles }) => ({ dress, ends: new Float64Array(ends), bundles }));
}

/** Equal for bundles of one dress, and for no others: widths and opacities are of hundredths. */
function dressNumber(bundle: SceneBundle): number {
	const { emphasis, family, derived } = bundle;
	const kind = (LEVELS[emphasis] + ORDER[family]) * 2 + (derived ? 1 : 0);
	const width = Math.round(strokeOf(bundle) * 100);
	return (kind * 10_000 + width) * 101 + Math.round(opacityOf(bundle) * 100);
}

function compare(a: LineDress, b: LineDress): number {
	const level = ({ emphasis, family }: LineDress) => LEVELS[emphasis] + ORDER[family];
	return level(a) - level(b) || a.opacity - b.opacity || a.width - b.width;
}
