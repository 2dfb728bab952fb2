import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { tieAt } from '#lib/answers/graph/ties.ts';
import type { ClaimTextLookup } from '#lib/answers/text/texts.ts';
import { STANCE_WORDS } from '#lib/answers/text/words.ts';
import type { Words } from '../../explorer/profiles/profile.ts';
import { wordTieWithReply } from '../../explorer/word-tie.ts';

/** Claims that are quoted. */
const MOST = 8;

/** What an entity says itself: the claims it speaks, those that the latest source carries first. Reads one column of all claims. */
export function wordsOf(graph: Graph, textOf: ClaimTextLookup, speaker: string): Words {
	const wanted = graph.indexOfEntity.get(speaker);
	const { claims, relationships } = graph.columns;
	if (wanted === undefined) return { count: 0, claims: [] };
	const found: { readonly tie: number; readonly place: number; readonly issued: string }[] = [];
	for (let tie = 0; tie < relationships.count; tie++) {
		const first = relationships.claimRows[tie] ?? 0;
		for (let claim = first; claim < (relationships.claimRows[tie + 1] ?? 0); claim++)
			if (claims.speaker[claim] === wanted) {
				const source = graph.snapshot.sources.at(claims.source[claim] ?? -1);
				found.push({ tie, place: claim - first, issued: source?.issued?.text ?? '' });
			}
	}
	found.sort((a, b) => (a.issued === b.issued ? a.tie - b.tie : a.issued > b.issued ? -1 : 1));
	return {
		count: found.length,
		claims: found.slice(0, MOST).flatMap(({ tie: index, place }) => {
			const tie = tieAt(graph, index);
			const claim = tie.claims[place];
			if (claim === undefined) return [];
			return [
				{
					relationship: tie.id,
					claim: claim.id,
					tie: wordTieWithReply(graph, tie),
					says: textOf(`${tie.id}/${claim.id}`)?.says ?? '',
					stance: STANCE_WORDS[claim.stance],
					grade: formatGrade(claim.grade)
				}
			];
		})
	};
}
