import { findRelationship } from '#lib/answers/graph/graph.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import { missing } from '#lib/app/server/missing.ts';
import { textsOf } from '#lib/app/server/texts-of.ts';
import { questionOfStep } from '#lib/app/explorer/open-view.ts';
import { writtenOut } from '#lib/app/server/written-out.ts';
import { IS_STATIC } from '#lib/app/service/edition.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A file is read as it stands: see docs/adr/0043-pages-of-records-are-plain-files.md. */
export const csr = !IS_STATIC;

export const entries: EntryGenerator = () => writtenOut(loaded()).briefings.map((id) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const world = loaded();
	const { graph, today } = world;
	const briefing = graph.snapshot.briefings.find(({ id }) => id === params.id);
	if (briefing === undefined) return missing(world, 'briefing', params.id);
	const ties = briefing.steps.flatMap(({ restsOn }) =>
		restsOn.flatMap((address) => findRelationship(graph, address.replace(/\/.*/, '')) ?? [])
	);
	const findings = briefing.steps.map((step) => {
		const question = questionOfStep(step, world);
		if (question === undefined) return undefined;
		const { title, subtitle } = answerQuestion(graph, question, today(), world);
		return { title, subtitle };
	});
	return { briefing, findings, atHand: textsOf(ties, world) };
};
