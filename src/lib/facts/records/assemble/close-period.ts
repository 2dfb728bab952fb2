import type { Episode } from '../../model/entity.ts';
import { dayAfter, firstDay, type PartialDate } from '../../model/partial-date.ts';
import type { Period, Span } from '../../model/relationship.ts';

/**
 * What was done in a conflict is over with the fighting: an act that was last
 * observed inside an episode possibly went on to the episode's last day and had
 * ended after it. Other periods, and acts observed outside all closed episodes,
 * stay as they are.
 */
export function closeWithEpisode(period: Period, episodes: readonly Episode[]): Period {
	const { horizon } = period;
	if (period.end !== 'observed' || horizon === undefined) return period;
	const episode = episodes.find(
		({ since, until }) =>
			until !== undefined && firstDay(since) < horizon && horizon <= dayAfter(until)
	);
	return episode?.until === undefined ? period : closeOn(period, episode.until);
}

/** No tie outlives its ends: what no claim closes is over with the first of them that ended. */
export function closeWithEnds(
	period: Period,
	ends: readonly { readonly until?: PartialDate }[]
): Period {
	if (period.end === 'ended') return period;
	const [first] = ends
		.flatMap(({ until }) => until ?? [])
		.sort((a, b) => dayAfter(a) - dayAfter(b));
	return first === undefined ? period : closeOn(period, first);
}

/** Possible up to that day, certain as far as it was attested. */
function closeOn(period: Period, last: PartialDate): Period {
	const { horizon, ...rest } = period;
	const to = dayAfter(last);
	const certainTo = Math.min(to, horizon ?? to);
	const cut = period.spans.flatMap((span): Span[] =>
		span.possible.from >= to
			? []
			: [
					{
						state: span.state,
						certain: { from: span.certain.from, to: Math.min(span.certain.to, certainTo) },
						possible: { from: span.possible.from, to: Math.min(span.possible.to, to) }
					}
				]
	);
	const [first, ...others] = cut;
	const final = others.at(-1) ?? first;
	if (first === undefined || final === undefined) return period;
	const reaching = { ...final, possible: { from: final.possible.from, to } };
	const spans = others.length === 0 ? [reaching] : [first, ...others.slice(0, -1), reaching];
	return { ...rest, spans: spans as [Span, ...Span[]], end: 'ended', until: last.text };
}
