import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../ladder/standing-entity.ts';
import type { Mark } from '../../marks.ts';
import { setText } from '../../text-block.ts';
import { stretchesOf } from '../line-through.ts';
import { FACE } from '../measures.ts';
import { drawScale, roundCounts } from '../scale.ts';
import { drawName } from './draw-name.ts';
import { drawTurns, TURN_ROOM } from './draw-turns.ts';
import { emphasiseSigns } from './emphasise-signs.ts';
import type { Frame } from './frame.ts';
import { levelsOf, type Levels } from './levels.ts';
import type { Band } from './read-bands.ts';
import { wordYear } from './word-year.ts';
import { drawColumn } from './year-column.ts';

interface Drawn {
	readonly marks: readonly Mark[];
	readonly bottom: number;
}

/** Above columns without a turn: the zero of the scale stays clear of the name. */
const HEAD_ROOM = 9;

/** One pole: its name, a column a year with signs beneath, and turns; `top` is the upper edge. */
export function drawBand(
	graph: Graph,
	actor: string,
	band: Band,
	frame: Frame,
	top: number
): Drawn {
	const name = drawName(graph, band.pole, frame, top);
	const under = frame.beside ? top : name.bottom;
	const isTied = band.years.some(({ portions }) => portions.length > 0);
	const plot = isTied ? drawYears(graph, actor, band, frame, under) : drawNothing(frame, under);
	return {
		marks: [...name.marks, ...plot.marks],
		bottom: Math.max(name.bottom, plot.bottom)
	};
}

function drawYears(graph: Graph, actor: string, band: Band, frame: Frame, under: number): Drawn {
	const top = under + (band.turns.length === 0 ? HEAD_ROOM : TURN_ROOM);
	const levels = levelsOf(band, top, frame.unit);
	const emphases = emphasiseSigns(band.years, frame.axis.step);
	const label = labelOf(graph, band.pole);
	const between = actor < band.pole ? ([actor, band.pole] as const) : ([band.pole, actor] as const);
	const columns = band.years.map((each, at) => {
		const words = {
			label: wordYear(each, label, band.turns),
			target: { what: 'bundle', between }
		} as const;
		return drawColumn(each, frame, levels, words, emphases[at] ?? 'none');
	});
	return {
		marks: [
			...drawScale(frame.axis, ticksOf(band, frame, levels)),
			...drawBase(band, frame, levels),
			...drawTurns(band, frame, levels),
			...columns
		],
		bottom: levels.bottom
	};
}

function drawNothing({ axis, width }: Frame, under: number): Drawn {
	const text = { ...FACE, italic: true, text: 'no tie within these filters' };
	return setText([text], axis.left, under + 4, width - axis.left);
}

function ticksOf({ most }: Band, { unit }: Frame, { zero }: Levels) {
	const tick = (count: number, y: number) => ({ label: String(count), y });
	return [
		...roundCounts(most.above, unit).map((count) => tick(count, zero - count * unit)),
		tick(0, zero),
		...roundCounts(most.below, unit).map((count) => tick(count, zero + count * unit))
	];
}

/** The zero line runs through the years with a tie only; where it stops nothing is known, which is not zero. */
function drawBase({ years }: Band, { axis }: Frame, { zero }: Levels): Mark[] {
	const edge = (year: number) => ({ x: axis.left + (year - axis.first) * axis.step, y: zero });
	const tied = years.map(({ year, portions }) => (portions.length === 0 ? undefined : year));
	return stretchesOf(tied).map(([first = 0, ...rest]) => ({
		mark: 'line',
		from: edge(first),
		to: edge((rest.at(-1) ?? first) + 1),
		stroke: 'soft',
		width: 1
	}));
}
