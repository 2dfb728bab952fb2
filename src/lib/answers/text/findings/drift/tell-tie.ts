import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Period } from '#lib/facts/model/relationship.ts';
import type { Strand } from '../../../graph/answer.ts';
import { attestedBehind } from '../../../graph/signs/behind.ts';
import { citeAssertions } from '../../cite.ts';
import { frameStrands, type Ends } from '../../frame-strands.ts';
import { capitaliseRuns } from '../../list.ts';
import type { Prose, Run, Sentence } from '../../prose.ts';
import { tellContested } from '../../tell-contested.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { wordOverlap, wordPeriods } from '../../word-period.ts';
import { wordStrand } from '../../word-strand.ts';

/** One tie in a sentence that says in brackets when it held; one that is denied or disputed in its claims' own words. */
export function tellTie(telling: Telling, ends: Ends, strand: Strand): Prose {
	const contested = attestedBehind(telling.graph, strand).filter(
		({ evidence }) => evidence.state === 'contested'
	);
	if (contested.length > 0) return contested.flatMap((tie) => tellContested(telling, tie));
	return [tellPlainly(telling, ends, strand)];
}

function tellPlainly(telling: Telling, ends: Ends, strand: Strand): Sentence {
	const ties = attestedBehind(telling.graph, strand);
	// When it was last observed is said with its other dates, not twice.
	const [frame] = frameStrands(telling, ends, [{ ...strand, standing: atLeastHeld(strand) }]);
	if (frame === undefined) return [];
	const known = ties.map((tie) => ({ ...tie, period: asKnown(tie.period, telling.window) }));
	const when = strand.derived === undefined ? wordPeriods(known) : wordOverlap(known);
	return capitaliseRuns([
		...frame.lead,
		nameRun(telling, frame.subject),
		{ text: ` ${wordStrand(telling, strand)} ` },
		nameRun(telling, frame.object),
		...withRemark(frame.tail, when),
		citeAssertions(ties, telling.window, telling.filters),
		{ text: '.' }
	]);
}

/** A period without an end or horizon that lies after the days asked about: what came later does not leak in. */
function asKnown(period: Period, window: DayRange): Period {
	const { until, horizon, ...rest } = period;
	const end = period.spans.at(-1)?.possible.to ?? Infinity;
	return {
		...rest,
		...(until === undefined || end > window.to ? {} : { until }),
		...(horizon === undefined || horizon > window.to ? {} : { horizon })
	};
}

/** What stands in brackets already takes the dates in. */
function withRemark(tail: readonly Run[], remark: string): Run[] {
	if (remark === '') return [...tail];
	const last = tail.at(-1);
	const bracketed =
		last !== undefined && 'text' in last ? /^ \((.*)\)$/.exec(last.text)?.[1] : undefined;
	return bracketed === undefined
		? [...tail, { text: ` (${remark})` }]
		: [...tail.slice(0, -1), { text: ` (${bracketed}; ${remark})` }];
}

function atLeastHeld({ standing }: Strand): Strand['standing'] {
	return standing === 'last-observed' ? 'in-force' : standing;
}
