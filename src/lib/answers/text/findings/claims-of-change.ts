import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { dayAfter, firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { bestFirst, standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { TieChange } from '../../findings/changes/changes.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { passingClaims } from '../../graph/filters/passes.ts';

/** Claims named at most for one change. */
const MOST_CITED = 2;

/** The claims that say when a tie changed, best first; undefined `date` where none does: the change then follows from something else, such as the end of the fighting. */
export interface ClaimsOfChange {
	readonly claims: readonly ClaimHead[];
	readonly date: PartialDate | undefined;
}

/** The claims that begin, end or suspend a tie; where none says so, those that assert it. */
export function claimsOfChange(
	graph: Graph,
	tie: Attested,
	change: TieChange,
	filters: Filters
): ClaimsOfChange {
	const dated = bestFirst(shaping(tie)).flatMap((claim) => {
		const date = dateOf(graph, claim, change, tie);
		return date === undefined ? [] : [{ claim, date }];
	});
	const [first] = dated;
	const claims =
		first === undefined ? bestFirst(passingClaims(tie, filters)) : dated.map(({ claim }) => claim);
	const origins = new Set<string>();
	const independent = claims.filter(({ origin }) => !origins.has(origin) && origins.add(origin));
	return { claims: independent.slice(0, MOST_CITED), date: first?.date };
}

/** Claims that may say so: those that assert it, and qualifications that say it was suspended or ended. */
function shaping({ claims }: Attested): readonly ClaimHead[] {
	return standingClaims(claims).filter(
		({ stance, status }) => stance === 'asserts' || (stance === 'qualifies' && status !== 'holds')
	);
}

/** The date at which the claim puts the change, where it is the one that counts. */
function dateOf(
	graph: Graph,
	claim: ClaimHead,
	{ kind, on }: TieChange,
	{ period }: Attested
): PartialDate | undefined {
	const { status, since, until, treaty } = claim;
	switch (kind) {
		case 'appeared':
		case 'passed': {
			const start = status === 'holds' ? since : undefined;
			const dates = [treaty?.inForce, start, treaty?.signed].filter((date) => date !== undefined);
			return (
				dates.find((date) => firstDay(date) === on) ??
				dates.find(({ text }) => text === period.since)
			);
		}
		case 'ended': {
			const end = status === 'ended' ? (since ?? until) : undefined;
			return [end, treaty?.terminated, until].find((date) => date?.text === period.until);
		}
		case 'suspended':
			return status === 'suspended' ? (since ?? treaty?.suspended) : treaty?.suspended;
		case 'resumed':
			return status === 'suspended' ? until : undefined;
		case 'lapsed':
			return [
				claim.observed,
				graph.sources.get(claim.source)?.horizon,
				graph.sources.get(claim.source)?.issued,
				since
			].find((date) => date !== undefined && dayAfter(date) === period.horizon);
		default:
			return kind satisfies never;
	}
}
