import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { findBlocs } from '../../findings/blocs/find-blocs.ts';
import { effectiveWhen } from '../../questions/default-question.ts';
import type { BlocsQuestion } from '../../questions/question.ts';
import type { BlocsAnswered } from '../answered.ts';
import { capitalise } from '../list.ts';
import { numberFootnotes } from '../number-footnotes.ts';
import type { Telling } from '../telling.ts';
import { wordWhen } from '../word-date.ts';
import { tellBloc } from './tell-bloc.ts';
import { tellBlocs } from './tell-blocs.ts';
import { counted } from './counted.ts';

/** Blocs with their words. Throws the signal's reason where it is aborted. */
export function answerBlocs(
	telling: Telling,
	question: BlocsQuestion,
	today: PartialDate,
	signal?: AbortSignal
): BlocsAnswered {
	const { graph, filters, window } = telling;
	const { groups } = question;
	const effective = effectiveWhen(question, today);
	const blocs = findBlocs(graph, { filters, groups, window }, signal);
	const prose = tellBlocs(telling, blocs, effective);
	const told = blocs.blocs.map((bloc) => tellBloc(telling, bloc));
	const count = blocs.blocs.length;
	return {
		ask: 'blocs',
		question,
		blocs,
		prose,
		told,
		notFound: [],
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title: capitalise(counted(count, 'bloc')),
		subtitle: `Blocs of ${groups ? 'states and groups' : 'states'} by their positive ties, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}
