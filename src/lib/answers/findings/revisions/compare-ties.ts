import type { Claim } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import type { Difference } from './difference.ts';
import { changedKeys, matchById } from './match-by-id.ts';

type Tie = Attested<Claim>;

/** Follows from the claims, which are compared by themselves. */
const DERIVED = new Set(['claims', 'period', 'evidence', 'grade', 'origins', 'opinionOnly']);

/** What is otherwise with relationships and with the claims of those that both revisions have. */
export function compareTies(before: Records, after: Records): Difference[] {
	const { added, gone, kept } = matchById(before.relationships, after.relationships);
	const retired = new Map(after.retired.map((each) => [each.id, each]));
	const regraded = regradedSources(before.sources, after.sources);
	return [
		...added.map((tie): Difference => ({ change: 'tie-added', tie })),
		...gone.map((tie): Difference => {
			const why = retired.get(tie.id);
			return { change: 'tie-gone', tie, ...(why === undefined ? {} : { retired: why }) };
		}),
		...kept.flatMap(([was, tie]) => [...compareTie(was, tie), ...compareClaims(was, tie, regraded)])
	];
}

function compareTie(before: Tie, tie: Tie): Difference[] {
	const differences: Difference[] = [];
	const keys = changedKeys(before, tie, DERIVED);
	if (keys.length > 0) differences.push({ change: 'tie-rewritten', tie, keys });
	const [was, is] = [before.period, tie.period];
	const [hadEnded, hasEnded] = [was.end === 'ended', is.end === 'ended'];
	if (hadEnded !== hasEnded)
		differences.push({ change: hasEnded ? 'tie-ended' : 'tie-reopened', tie, before });
	const [wasSuspended, isSuspended] = [before, tie].map(isLastSuspended);
	if (wasSuspended !== isSuspended && !hasEnded && !hadEnded)
		differences.push({ change: isSuspended ? 'tie-suspended' : 'tie-resumed', tie, before });
	// That it has an end, or none any more, was said.
	const isRedated = was.since !== is.since || (hadEnded === hasEnded && was.until !== is.until);
	if (isRedated) differences.push({ change: 'tie-redated', tie, before });
	if (JSON.stringify(before.evidence) !== JSON.stringify(tie.evidence))
		differences.push({ change: 'tie-evidence-changed', tie, before });
	return differences;
}

function isLastSuspended({ period }: Tie): boolean {
	return period.spans.at(-1)?.state === 'suspended';
}

function compareClaims(before: Tie, tie: Tie, regraded: ReadonlySet<string>): Difference[] {
	const { added, gone, kept } = matchById(before.claims, tie.claims);
	return [
		...added.map((claim): Difference => ({ change: 'claim-added', tie, claim })),
		...gone.map((claim): Difference => ({ change: 'claim-gone', tie, claim })),
		...kept.flatMap(([was, claim]) => compareClaim(tie, was, claim, regraded))
	];
}

function compareClaim(
	tie: Tie,
	was: Claim,
	claim: Claim,
	regraded: ReadonlySet<string>
): Difference[] {
	const [wasDeprecated, isDeprecated] = [was, claim].map(({ rank }) => rank === 'deprecated');
	const turned = wasDeprecated !== isDeprecated;
	const said = new Set([
		// The reason is told with the deprecation; a grade that follows its source's, with the source.
		...(turned ? ['rank', 'because'] : []),
		...(was.grade.credibility === claim.grade.credibility && regraded.has(claim.source)
			? ['grade']
			: [])
	]);
	const keys = changedKeys(was, claim, said);
	return [
		...(turned
			? [{ change: isDeprecated ? 'claim-deprecated' : 'claim-restored', tie, claim } as const]
			: []),
		...(keys.length === 0 ? [] : [{ change: 'claim-rewritten', tie, claim, keys } as const])
	];
}

function regradedSources(before: readonly Source[], after: readonly Source[]): Set<string> {
	const { kept } = matchById(before, after);
	return new Set(kept.flatMap(([was, is]) => (was.reliability === is.reliability ? [] : is.id)));
}
