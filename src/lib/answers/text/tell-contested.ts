import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { kindOf } from '../graph/graph.ts';
import { passingClaims } from '../graph/filters/passes.ts';
import { addressOf, citeAssertions, denialsOf, isMadeAfter, MOST_CITED } from './cite.ts';
import { capitalise, capitaliseRuns, joinWords } from './list.ts';
import type { Prose, Sentence } from './prose.ts';
import { isOver, nameRun, speakerName, type Telling } from './telling.ts';
import { madeWords } from './word-made.ts';

/** Denials told in full for one tie. */
const MOST_DENIALS = 2;
/** Deniers named before the claim. */
const MOST_DENIERS = 3;

/** A contested tie in sentences of its own: what is claimed, and who denies it in what words. Undefined claims' texts leave the bare fact that it is denied. */
export function tellContested(telling: Telling, tie: Attested): Prose {
	const { claims, later } = denialsOf(telling.graph, tie, telling.window);
	const denials = [...claims].sort(byGrade);
	const asserted = sayBest(telling, tie);
	const byParty = tie.evidence.state === 'contested' && tie.evidence.by === 'accused';
	const deniers = [...new Set(denials.map((claim) => speakerName(telling, claim)))];
	const when = later ? 'later ' : '';
	const claimed: Sentence = [
		{
			text: byParty
				? `Claimed, and ${when}denied by ${joinWords(deniers.slice(0, MOST_DENIERS))}: `
				: `${capitalise(`${when}disputed`)}: `
		},
		...(asserted ?? bare(telling, tie))
	];
	return [
		claimed,
		...denials
			.slice(0, MOST_DENIALS)
			.map((claim) => tellDenial(telling, addressOf(tie, claim), claim, later)),
		...more(telling, tie, denials.slice(MOST_DENIALS), later)
	];
}

/** A denial in its own words; one that came after the days asked about with its date. */
function tellDenial(telling: Telling, address: string, claim: ClaimHead, later: boolean): Sentence {
	const says = telling.claimText(address)?.says;
	const who = speakerName(telling, claim);
	const denied = `${who} ${telling.past || later ? 'denied' : 'denies'} it`;
	const said = says === undefined ? denied : trim(says);
	const lead = later ? `later${madeWords(telling, claim)}: ` : '';
	return capitaliseRuns([{ text: `${lead}${said}` }, { cite: [address] }, { text: '.' }]);
}

/** The best of what was said by the end of the days asked about; what was only said after them bears its date. */
function sayBest(telling: Telling, tie: Attested): Sentence | undefined {
	const { graph, window } = telling;
	const all = [...passingClaims(tie, telling.filters)].sort(byGrade);
	const run = citeAssertions([tie], window, telling.filters);
	const cited = 'cite' in run ? run.cite : [];
	const best =
		all.find((claim) => claim.status === 'holds' && !isMadeAfter(graph, claim, window)) ??
		all.find((claim) => cited.includes(addressOf(tie, claim)));
	const says = best === undefined ? undefined : telling.claimText(addressOf(tie, best))?.says;
	if (best === undefined || says === undefined) return undefined;
	// A source that looks back in its own voice is as usual; words that somebody spoke later are not.
	const isLater = best.speaker !== undefined && isMadeAfter(graph, best, window);
	return [
		{ text: `${isLater ? `as said later${madeWords(telling, best)}: ` : ''}${trim(says)}` },
		{ cite: [...new Set([addressOf(tie, best), ...cited])].slice(0, MOST_CITED) },
		{ text: '.' }
	];
}

function bare(telling: Telling, tie: Attested): Sentence {
	const { verb } = kindOf(telling.graph, tie);
	return [
		nameRun(telling, tie.from),
		{ text: ` ${isOver(telling, tie) ? verb.past : verb.present} ` },
		nameRun(telling, tie.to),
		citeAssertions([tie], telling.window, telling.filters),
		{ text: '.' }
	];
}

function more(
	telling: Telling,
	tie: Attested,
	denials: readonly ClaimHead[],
	later: boolean
): Prose {
	if (denials.length === 0) return [];
	const names = [...new Set(denials.map((claim) => speakerName(telling, claim)))];
	const present = names.length === 1 ? 'denies' : 'deny';
	const verb = later ? 'later denied' : telling.past ? 'denied' : present;
	return [
		capitaliseRuns([
			{ text: `${joinWords(names)} ${verb} it too` },
			{ cite: denials.map((claim) => addressOf(tie, claim)) },
			{ text: '.' }
		])
	];
}

function byGrade(a: ClaimHead, b: ClaimHead): number {
	return compareGrades(a.grade, b.grade);
}

function trim(says: string): string {
	return says.replace(/\.$/, '');
}
