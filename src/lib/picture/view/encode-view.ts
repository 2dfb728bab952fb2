import { LANDMARKS } from './landmarks.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { PARAMETERS, type Parameter, type ViewAddress } from './address.ts';
import { encodePoints } from './points.ts';
import type { Selection, View } from './view.ts';

/** Characters that may stand in a query as they are, and read better so. */
const PLAIN = new Map([
	['%20', '+'],
	['%2C', ','],
	['%3A', ':'],
	['%40', '@'],
	['%3B', ';'],
	['%2F', '/']
]);

/** Writes a view as an address; what is as by default is left out. Inverse of `decodeView` for views whose positions are whole numbers. */
export function encodeView(
	view: View,
	formatQuestion: (question: Question) => string
): ViewAddress {
	const written = parametersOf(view, formatQuestion);
	const search = PARAMETERS.flatMap((name) => {
		const value = written[name];
		return value === undefined ? [] : [`${name}=${escape(value)}`];
	}).join('&');
	const hash = [
		...(view.moved.size > 0 ? [`moved=${encodePoints(view.moved)}`] : []),
		...(view.placed.size > 0 ? [`placed=${encodePoints(view.placed)}`] : [])
	].join('&');
	return { search, hash };
}

/** The address as it goes after a path: `?…#…`, or nothing for the default view. */
export function formatAddress({ search, hash }: ViewAddress): string {
	return `${search === '' ? '' : `?${search}`}${hash === '' ? '' : `#${hash}`}`;
}

function parametersOf(
	view: View,
	formatQuestion: (question: Question) => string
): Partial<Record<Parameter, string | undefined>> {
	const { filters } = view;
	return {
		q: view.question && formatQuestion(view.question),
		...timesOf(view),
		brief: view.briefing && `${view.briefing.id}.${view.briefing.step + 1}`,
		show: formatScope(view.scope),
		hide: view.hidden.length === 0 ? undefined : view.hidden.join(','),
		sel: view.selected && formatSelection(view.selected),
		fam: filters.families?.join(','),
		kind: filters.kinds?.join(','),
		layer: filters.layers?.join(','),
		ends: filters.entityKinds?.join(','),
		standing: filters.standing,
		grade: filters.grade && formatGrade(filters.grade),
		source: filters.sources?.join(','),
		viewpoint: filters.viewpoint,
		derived: filters.derived,
		contested: filters.contested,
		opinions: filters.opinions === undefined ? undefined : filters.opinions ? 'yes' : 'no',
		ghosts: view.ghosts ? 'yes' : undefined,
		room: view.room === 'explore' ? undefined : view.room,
		form: view.form === 'graph' ? undefined : view.form,
		rev: view.madeOn === undefined ? view.madeAt : `${view.madeAt ?? ''}.${view.madeOn}`
	};
}

/** A range is one parameter, `1991..2020`, as in the query language; a comparison names its earlier day apart. */
function timesOf({ asOf, since }: View): Partial<Record<Parameter, string | undefined>> {
	if (since?.as === 'range') return { as: `${since.date.text}..${asOf?.text ?? ''}` };
	return { as: asOf?.text, since: since?.date.text, change: since?.states?.join(',') };
}

function formatSelection(selection: Selection): string {
	switch (selection.what) {
		case 'entity':
			return `entity:${selection.id}`;
		case 'relationship':
			return `tie:${selection.id}`;
		case 'bundle':
			return `between:${selection.between.join(',')}`;
		case 'answer':
			return 'answer';
		default:
			return selection satisfies never;
	}
}

function escape(text: string): string {
	return encodeURIComponent(text).replace(
		/%(?:20|2C|3A|40|3B|2F)/g,
		(code) => PLAIN.get(code) ?? code
	);
}

/** The landmarks alone are what an address shows that says nothing of it. */
function formatScope(scope: View['scope']): string | undefined {
	if (scope === 'all') return scope;
	return scope.length === 1 && scope[0] === LANDMARKS ? undefined : scope.join(',');
}
