import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { kindOf } from '../graph/graph.ts';
import { passingClaims } from '../graph/filters/passes.ts';
import { addressOf, citeAssertions, denialsOf } from './cite.ts';
import { capitaliseRuns, joinWords } from './list.ts';
import type { Prose, Sentence } from './prose.ts';
import { isOver, nameRun, speakerName, type Telling } from './telling.ts';

/** Denials told in full for one tie. */
const MOST_DENIALS = 2;
/** Deniers named before the claim. */
const MOST_DENIERS = 3;

/** A contested tie in sentences of its own: what is claimed, and who denies it in what words. Undefined claims' texts leave the bare fact that it is denied. */
export function tellContested(telling: Telling, tie: Attested): Prose {
	const denials = [...denialsOf(tie)].sort(byGrade);
	const asserted = sayBest(telling, tie);
	const byParty = tie.evidence.state === 'contested' && tie.evidence.by === 'accused';
	const deniers = [...new Set(denials.map((claim) => speakerName(telling, claim)))];
	const claimed: Sentence = [
		{
			text: byParty
				? `Claimed, and denied by ${joinWords(deniers.slice(0, MOST_DENIERS))}: `
				: 'Disputed: '
		},
		...(asserted ?? bare(telling, tie))
	];
	return [
		claimed,
		...denials.slice(0, MOST_DENIALS).map((claim): Sentence => {
			const address = addressOf(tie, claim);
			const says = telling.claimText(address)?.says;
			const who = speakerName(telling, claim);
			const text =
				says === undefined ? `${who} ${telling.past ? 'denied' : 'denies'} it` : trim(says);
			return capitaliseRuns([{ text }, { cite: [address] }, { text: '.' }]);
		}),
		...more(telling, tie, denials.slice(MOST_DENIALS))
	];
}

function sayBest(telling: Telling, tie: Attested): Sentence | undefined {
	const [best] = [...passingClaims(tie, telling.filters)].sort(byGrade);
	const says = best === undefined ? undefined : telling.claimText(addressOf(tie, best))?.says;
	if (says === undefined) return undefined;
	return [
		{ text: trim(says) },
		citeAssertions([tie], telling.window, telling.filters),
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

function more(telling: Telling, tie: Attested, denials: readonly ClaimHead[]): Prose {
	if (denials.length === 0) return [];
	const names = joinWords([...new Set(denials.map((claim) => speakerName(telling, claim)))]);
	return [
		capitaliseRuns([
			{ text: `${names} ${telling.past ? 'denied' : 'denies'} it too` },
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
