import type { LeaderTie, PoleBalance } from '../../../findings/drift/drift.ts';
import { findRelationship, kindOf } from '../../../graph/graph.ts';
import { citeAssertions } from '../../cite.ts';
import type { Prose, Run, Sentence } from '../../prose.ts';
import { tellContested } from '../../tell-contested.ts';
import { isOver, nameRun, type Telling } from '../../telling.ts';
import { wordPeriod } from '../../word-period.ts';
import { tellQualifications } from './tell-qualifications.ts';

/** Told in full for one pole, and of each the latest statements that qualify it. */
const MOST_TOLD = 4;
const MOST_QUALIFICATIONS = 3;

/** What leaders said or did to the other while in office; it is not counted as the state's. */
export function tellLeaders(
	telling: Telling,
	actor: string,
	{ pole, leaders }: PoleBalance
): Prose {
	if (leaders.length === 0) return [];
	const caution: Sentence = [
		{ text: 'A leader’s own words and deeds are not counted between ' },
		nameRun(telling, actor),
		{ text: ' and ' },
		nameRun(telling, pole),
		{ text: '.' }
	];
	return [...leaders.slice(0, MOST_TOLD).flatMap((tie) => tellOne(telling, tie)), caution];
}

function tellOne(telling: Telling, { leader, of, relationship }: LeaderTie): Prose {
	const tie = findRelationship(telling.graph, relationship);
	if (tie === undefined) return [];
	const qualified = tellQualifications(telling, [tie], MOST_QUALIFICATIONS);
	if (tie.evidence.state === 'contested') return [...tellContested(telling, tie), ...qualified];
	const { verb } = kindOf(telling.graph, tie);
	const when = wordPeriod(tie.period);
	const other = tie.from === leader ? tie.to : tie.from;
	const [subject, object] = tie.mutual ? [leader, other] : [tie.from, tie.to];
	const office: Run[] =
		subject === leader
			? [{ text: 'While leading ' }]
			: [{ text: 'While ' }, nameRun(telling, leader), { text: ' led ' }];
	return [
		[
			...office,
			nameRun(telling, of),
			{ text: ', ' },
			nameRun(telling, subject),
			{ text: ` ${isOver(telling, tie) ? verb.past : verb.present} ` },
			nameRun(telling, object),
			{ text: when === '' ? '' : ` (${when})` },
			citeAssertions([tie], telling.window, telling.filters),
			{ text: '.' }
		],
		...qualified
	];
}
