import type { ClaimHead } from '../../model/claim.ts';
import { parsePartialDate, type Day, type PartialDate } from '../../model/partial-date.ts';
import type { Period, Span } from '../../model/relationship.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { codedPeriod, contains, type Coded } from './coded-period.ts';
import { differingFrom } from './differing-from.ts';
import { periodOf, type Sources } from './period-of.ts';

type Shape = Omit<Period, 'differing'>;

/**
 * When a tie holds by what editors wrote and what importers coded. It begins as the
 * editors say, unless the coding has it begin earlier: not only less precisely, in the
 * year in which they have it signed or begun, and no office, which datasets name for
 * whoever held power before. Of an act both tell stretches, and it ends
 * with the later; what stands ends as the editors say, but where theirs is a last look a
 * later end or last look of the coding counts. Sightings begin nothing.
 */
export function joinedPeriod(
	said: readonly ClaimHead[],
	coded: readonly ClaimHead[],
	kind: Pick<Kind, 'id' | 'duration' | 'layer'>,
	sources: Sources
): Period {
	if (coded.length === 0) return periodOf(said, kind.duration, sources);
	const shape = said.some(({ stance }) => stance === 'asserts')
		? join(said, periodOf(said, kind.duration, sources), codedPeriod(coded), kind)
		: codedPeriod(coded).shape;
	// Most ties rest on one coding, which cannot differ from itself.
	if (said.length + coded.length === 1) return { ...shape, differing: [] };
	const holding = [...said, ...coded].filter(
		({ stance, status, rank }) =>
			stance === 'asserts' && status === 'holds' && rank !== 'deprecated'
	);
	// Codings of anything but a treaty tell one stretch each.
	const duration = kind.layer === 'obligation' ? kind.duration : 'act';
	const [since, until] = [dated(shape.since), dated(shape.until)];
	return { ...shape, differing: differingFrom(holding, duration, since, until) };
}

/** Datasets saw a membership on a list; when it began they do not say. */
const SEEN_ONLY = 'role.member-of';

function join(
	claims: readonly ClaimHead[],
	{ differing: _, ...said }: Period,
	{ shape: coded, first, last }: Coded,
	{ id, duration, layer }: Pick<Kind, 'id' | 'duration' | 'layer'>
): Shape {
	const begins = claims.flatMap(({ treaty }) => treaty?.signed ?? treaty?.inForce ?? []);
	const ends = dated(said.until);
	const isOffice = layer === 'structure' && duration === 'standing';
	const beginsCoded =
		id !== SEEN_ONLY &&
		(said.since === undefined ||
			(!isOffice &&
				coded.spans[0].possible.from < said.spans[0].possible.from &&
				!isSame(first, [...begins, dated(said.since)])));
	const endsCoded =
		(duration === 'act' || said.end === 'observed') &&
		lastDay(coded) > lastDay(said) &&
		!(said.end === 'ended' && isSame(last, [ends]));
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

/** Whether a coded date is only a coarser word for one that an editor gives. */
function isSame(
	coded: PartialDate | undefined,
	said: readonly (PartialDate | undefined)[]
): boolean {
	return (
		coded !== undefined &&
		said.some((date) => date !== undefined && (date.text === coded.text || contains(coded, date)))
	);
}

function dated(text: string | undefined): PartialDate | undefined {
	return text === undefined ? undefined : parsePartialDate(text);
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

function lastDay({ spans }: Shape): Day {
	return spans.at(-1)?.possible.to ?? spans[0].possible.to;
}
