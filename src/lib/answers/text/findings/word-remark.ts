import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { passingClaims } from '../../graph/filters/passes.ts';
import { joinWords } from '../list.ts';
import { speakerName, type Telling } from '../telling.ts';

/** Speakers named at most for what is alleged. */
const MOST_SPEAKERS = 2;

/** What must be said of a sign that rests on these ties, in brackets with a space before; empty where they are current, undenied facts. */
export function wordRemark(telling: Telling, ties: readonly Attested[]): string {
	const remarks = [...lastObserved(telling, ties), ...contested(ties), ...alleged(telling, ties)];
	return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
}

function lastObserved({ window }: Telling, ties: readonly Attested[]): string[] {
	const past = ties.filter(({ period }) => standingOn(period, window).standing === 'last-observed');
	const horizons = past.flatMap(({ period }) => period.horizon ?? []);
	if (past.length < ties.length || horizons.length === 0) return [];
	return [`last observed in ${String(fromDay(Math.max(...horizons) - 1).year)}`];
}

function contested(ties: readonly Attested[]): string[] {
	const states = ties.map(({ evidence }) =>
		evidence.state === 'contested' ? evidence.by : undefined
	);
	if (states.length === 0 || states.includes(undefined)) return [];
	return [states.includes('accused') ? 'claimed and denied' : 'claimed and disputed'];
}

/** Nothing states it as a fact: who says so. */
function alleged(telling: Telling, ties: readonly Attested[]): string[] {
	const claims = ties.flatMap((tie) => passingClaims(tie, telling.filters));
	if (claims.length === 0 || claims.some(({ modality }) => modality === 'fact')) return [];
	const names = [...new Set(claims.map((claim) => speakerName(telling, claim)))];
	return [`according to ${joinWords(names.slice(0, MOST_SPEAKERS))}`];
}
