import type { ClaimHead } from '../../model/claim.ts';
import { parsePartialDate, type DayRange } from '../../model/partial-date.ts';
import type { Period, Span } from '../../model/relationship.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { codedPeriod } from './coded-period.ts';
import { differingFrom } from './differing-from.ts';
import { periodOf, type Sources } from './period-of.ts';

type Shape = Omit<Period, 'differing'>;

/**
 * When a tie holds by what editors wrote and what importers coded. Of an act both tell
 * stretches, and it holds through all of them. What stands begins and ends as the editors
 * say, who read the text where a coding has years: a coding only gives a beginning where
 * they give none or, for other ties than obligations and structure, a later one, and a
 * later last look where theirs is a last look too.
 */
export function joinedPeriod(
	said: readonly ClaimHead[],
	coded: readonly ClaimHead[],
	kind: Pick<Kind, 'duration' | 'layer'>,
	sources: Sources
): Period {
	if (coded.length === 0) return periodOf(said, kind.duration, sources);
	const shape = said.some(({ stance }) => stance === 'asserts')
		? join(periodOf(said, kind.duration, sources), codedPeriod(coded), kind)
		: codedPeriod(coded);
	const holding = [...said, ...coded].filter(
		({ stance, status, rank }) =>
			stance === 'asserts' && status === 'holds' && rank !== 'deprecated'
	);
	const dates = [shape.since, shape.until].map((text) =>
		text === undefined ? undefined : parsePartialDate(text)
	);
	// Codings of anything but a treaty tell one stretch each.
	const duration = kind.layer === 'obligation' ? kind.duration : 'act';
	return { ...shape, differing: differingFrom(holding, duration, dates[0], dates[1]) };
}

function join(
	{ differing: _, ...said }: Period,
	coded: Shape,
	kind: Pick<Kind, 'duration' | 'layer'>
): Shape {
	const isAct = kind.duration === 'act';
	const isText = !isAct && (kind.layer === 'obligation' || kind.layer === 'structure');
	const [saidDays, codedDays] = [daysOf(said), daysOf(coded)];
	const beginsCoded = said.since === undefined || (!isText && codedDays.from < saidDays.from);
	const endsCoded = (isAct || said.end === 'observed') && codedDays.to > saidDays.to;
	return {
		...(endsCoded ? endOf(coded) : endOf(said)),
		...(beginsCoded ? sinceOf(coded) : sinceOf(said)),
		spans: reach(
			said.spans,
			beginsCoded ? coded.spans[0] : undefined,
			endsCoded ? coded.spans.at(-1) : undefined
		)
	};
}

function endOf({ end, until, horizon }: Shape): Omit<Shape, 'spans' | 'since'> {
	return {
		end,
		...(until === undefined ? {} : { until }),
		...(horizon === undefined ? {} : { horizon })
	};
}

function sinceOf({ since }: Shape): Pick<Shape, 'since'> {
	return since === undefined ? {} : { since };
}

/** The same spans, with the first beginning as another does and the last ending as another does. */
function reach(
	[first, ...rest]: Shape['spans'],
	begins: Span | undefined,
	ends: Span | undefined
): Shape['spans'] {
	const opened = begins === undefined ? first : beginningAs(first, begins);
	const last = rest.at(-1);
	if (ends === undefined) return [opened, ...rest];
	return last === undefined
		? [endingAs(opened, ends)]
		: [opened, ...rest.slice(0, -1), endingAs(last, ends)];
}

function beginningAs(span: Span, { certain, possible }: Span): Span {
	return {
		state: span.state,
		certain: { from: certain.from, to: span.certain.to },
		possible: { from: possible.from, to: span.possible.to }
	};
}

function endingAs(span: Span, { certain, possible }: Span): Span {
	return {
		state: span.state,
		certain: { from: span.certain.from, to: Math.max(span.certain.to, certain.to) },
		possible: { from: span.possible.from, to: possible.to }
	};
}

function daysOf({ spans }: Shape): DayRange {
	return { from: spans[0].possible.from, to: spans.at(-1)?.possible.to ?? spans[0].possible.to };
}
