import type { Step } from '#lib/answers/graph/answer.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { lineMarks, ringMarks } from '../line-marks.ts';
import { pointOn, type Curve } from '../line-geometry.ts';
import type { GroupMark, Mark } from '../marks.ts';
import type { StepDress } from '../step-dress.ts';
import { OPACITY } from '../palette.ts';
import { labelOf } from './standing-entity.ts';

/** A step's line with its text as one thing that can be chosen: it opens the bundle it walks over. */
export function stepGroup(
	graph: Graph,
	token: 'rail' | 'rung' | 'across',
	step: Step,
	dress: StepDress,
	marks: readonly Mark[]
): GroupMark {
	const { from, to } = step;
	return {
		mark: 'group',
		token,
		label: `${labelOf(graph, from)} to ${labelOf(graph, to)}: ${dress.restsOn}; ${dress.footing}`,
		target: { what: 'bundle', between: from < to ? [from, to] : [to, from] },
		marks
	};
}

/** The line of a step; a contested one wears a doubled ring in its middle. */
export function stepLine(dress: StepDress, curve: Curve, width: number): Mark[] {
	const line = lineMarks(curve, {
		family: dress.family,
		derived: dress.derived,
		width: dress.derived ? width / 2 : width,
		opacity: dress.lastObserved ? OPACITY.lastObserved : 1,
		ends: dress.ends
	});
	const ring = dress.contested
		? ringMarks(pointOn(curve, 0.5), String(dress.members.length), true, dress.family, 'panel')
		: [];
	return [...line, ...ring];
}
