import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Briefing, BriefingStep } from '#lib/facts/model/briefing.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { DecodedView } from '#lib/picture/view/address.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { followBriefing } from '#lib/picture/view/follow-briefing.ts';
import type { View } from '#lib/picture/view/view.ts';
import { OWN_PARAMETER } from './address-of.ts';
import { addressReader } from './address-reader.ts';
import { viewAsking } from './view-asking.ts';
import type { World } from './world.ts';

/** The view that an address asks for. The bare address asks for the first briefing, one that only names a step of a briefing is that step whole, and one that only asks a question is drawn as if it had been asked here. */
export function openView(url: URL, world: World, today: PartialDate): DecodedView {
	if (url.searchParams.has(OWN_PARAMETER)) return openOwn(url, world, today);
	if (url.search === '' && url.hash === '') return { view: firstView(world), problems: [] };
	const decoded = decodeView(url, addressReader(world));
	const { question, briefing: at } = decoded.view;
	const briefing = world.graph.snapshot.briefings.find(({ id }) => id === at?.id);
	if (at !== undefined && briefing !== undefined && saysOnly(url, ['brief', 'room', 'rev']))
		return { ...decoded, view: briefingView(decoded.view, briefing, at.step, world) };
	if (question === undefined || !saysOnly(url, ['q', 'as', 'rev'])) return decoded;
	return { ...decoded, view: viewAsking(world, decoded.view, today, question) };
}

/** What the address says besides of the reader's own data; where that is not at hand, it says so. */
function openOwn(url: URL, world: World, today: PartialDate): DecodedView {
	const rest = new URL(url);
	rest.searchParams.delete(OWN_PARAMETER);
	const opened = openView(rest, world, today);
	if (world.own !== undefined) return opened;
	const message =
		'It shows data of somebody’s own file, which stays in their browser: only the project’s facts are drawn.';
	return { ...opened, problems: [{ where: OWN_PARAMETER, message }] };
}

/** A view that the explorer wrote says more than its question or its step. */
function saysOnly({ searchParams, hash }: URL, names: readonly string[]): boolean {
	return hash === '' && [...searchParams.keys()].every((name) => names.includes(name));
}

/** The first briefing that compares, at its first step that asks; the whole graph where there is no briefing. */
export function firstView(world: World): View {
	const { briefings } = world.graph.snapshot;
	const opening = briefings.find((briefing) => questionAt(briefing, world)?.ask === 'compare');
	const briefing = opening ?? briefings[0];
	if (briefing === undefined) return DEFAULT_VIEW;
	const asking = briefing.steps.findIndex((step) => step.query !== undefined);
	return briefingView(DEFAULT_VIEW, briefing, Math.max(asking, 0), world);
}

/** A step of a briefing, with everything that any of its steps brings to the fore open from the start, so that nothing jumps from step to step. */
export function briefingView(view: View, briefing: Briefing, step: number, world: World): View {
	const scope = [...new Set(briefing.steps.flatMap(({ focus }) => focus))];
	const at = briefing.steps[step];
	const question = at === undefined ? undefined : questionOfStep(at, world);
	return followBriefing({ ...view, scope, hidden: [] }, briefing, step, question);
}

function questionAt({ steps, query }: Briefing, world: World): Question | undefined {
	return readQuestion(query ?? steps.find((step) => step.query !== undefined)?.query, world);
}

function readQuestion(line: string | undefined, { lexicon }: World): Question | undefined {
	if (line === undefined) return undefined;
	const parsed = parseLine(line, lexicon);
	return parsed.ok ? parsed.value : undefined;
}

/** What a briefing's step asks; a question that names no date is asked for the step's day. */
export function questionOfStep(step: BriefingStep, world: World): Question | undefined {
	const question = readQuestion(step.query, world);
	if (question === undefined || question.when !== undefined) return question;
	return { ...question, when: { mode: 'as-of', date: step.asOf } };
}
