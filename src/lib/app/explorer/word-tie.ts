import type { ClaimText } from '#lib/facts/model/claim.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { assertingClaims, bestFirst } from '#lib/facts/model/standing-claims.ts';
import { findEntity, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { capitalise } from '#lib/answers/text/list.ts';
import { nameEntity } from '#lib/answers/text/name-entity.ts';
import { cautionOf, withCaution } from '#lib/answers/text/word-caution.ts';
import { wordPeriod } from '#lib/answers/text/word-period.ts';
import { wordEvidence } from '#lib/answers/text/words.ts';

/** Who does what to whom, seen from an entity or from outside; what is only alleged, or denied, is not stated flatly. Who denies it, its evidence says beside it. */
export function wordTie(
	graph: Graph,
	tie: Attested,
	about: string | undefined,
	isPresent = false
): string {
	const kind = kindOf(graph, tie);
	const contest = tie.in === undefined ? '' : ` in ${nameIn(graph, tie.in)}`;
	const label = (id: string) => findEntity(graph, id)?.label ?? id;
	if (tie.office !== undefined && about === tie.to) return `${label(tie.from)}, ${tie.office}`;
	const verb = verbOf(graph, tie, isPresent);
	if (about === undefined)
		return `${capitalise(nameIn(graph, tie.from))} ${verb} ${nameIn(graph, tie.to)}${contest}`;
	const other = tie.from === about ? tie.to : tie.from;
	if (tie.mutual) return `${kind.label}: ${label(other)}${contest}`;
	if (tie.from === about) return `${verb} ${nameIn(graph, other)}${contest}`;
	return `${withCaution(kind.inverse, cautionOf(tie))} ${nameIn(graph, other)}${contest}`;
}

/** The same from outside, with who denies it, for where its evidence does not stand beside it. */
export function wordTieWithReply(graph: Graph, tie: Attested): string {
	const reply = cautionOf(tie)?.reply;
	return `${wordTie(graph, tie, undefined)}${reply === undefined ? '' : ` (${reply})`}`;
}

/** Its verb phrase, as careful as its claims: `armed`, `allegedly armed`. */
export function verbOf(graph: Graph, tie: Attested, isPresent: boolean): string {
	const { verb } = kindOf(graph, tie);
	return withCaution(isPresent ? verb.present : verb.past, cautionOf(tie));
}

/** A title of its own: `Aaland – Borduria: arms, alleged; denied by the accused`. */
export function titleOfTie(graph: Graph, tie: Attested): string {
	const caution = cautionOf(tie);
	const label = (id: string) => findEntity(graph, id)?.label ?? id;
	const said = [
		`${kindOf(graph, tie).label}${caution === undefined ? '' : `, ${caution.said}`}`,
		...(caution?.reply === undefined ? [] : [caution.reply])
	];
	return `${label(tie.from)} – ${label(tie.to)}: ${said.join('; ')}`;
}

/** What the best claim for it says, when, and on what evidence, for those who see its page in a list; `textOf` finds a claim's text by its address. */
export function describeTie(
	graph: Graph,
	tie: Attested,
	textOf: (address: string) => ClaimText | undefined
): string {
	const caution = cautionOf(tie);
	const [best] = bestFirst(assertingClaims(tie.claims));
	const says = best === undefined ? undefined : textOf(`${tie.id}/${best.id}`)?.says;
	const lead = caution === undefined ? '' : `${capitalise(caution.said)}: `;
	const period = wordPeriod(tie.period) || 'undated';
	return `${lead}${says ?? `${wordTie(graph, tie, undefined)}.`} ${capitalise(period)}; ${wordEvidence(tie.evidence)}, graded ${formatGrade(tie.grade)}.`;
}

/** An entity's name inside a sentence. */
export function nameIn(graph: Graph, id: string): string {
	const entity = findEntity(graph, id);
	return entity === undefined ? id : nameEntity(entity);
}
