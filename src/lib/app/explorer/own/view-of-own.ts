import { isOwn } from '#lib/facts/model/own.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { OwnWorkspace } from '../../service/own/own-workspace.ts';
import type { World } from '../world.ts';

/** Entities of a workspace that are put on the table at once. */
const MOST_SHOWN = 60;

/** The view in which a reader first sees their own: all of it, or those with most ties, as of the day looked at before. */
export function viewOfOwn(
	{ graph }: World,
	{ records }: Pick<OwnWorkspace, 'records'>,
	before: View
): View {
	const counts = new Map<string, number>(records.entities.map(({ id }) => [id, 0]));
	for (const { from, to } of records.relationships)
		for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
	const scope = [...counts]
		.filter(([id]) => graph.indexOfEntity.has(id))
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, MOST_SHOWN)
		.map(([id]) => id);
	const { asOf } = before;
	return { ...DEFAULT_VIEW, scope, form: before.form, ...(asOf === undefined ? {} : { asOf }) };
}

/** The view without what is the reader's; where nothing else was on the table, the landmarks. */
export function viewWithoutOwn(view: View, { graph }: World): View {
	if (view.scope === 'all') return view;
	const scope = view.scope.filter(
		(id) => !isOwn(id) && (graph.indexOfEntity.has(id) || id === '*')
	);
	const { question: _, selected: _also, ...rest } = view;
	return {
		...rest,
		scope: scope.length > 0 ? scope : DEFAULT_VIEW.scope,
		hidden: view.hidden.filter((id) => !isOwn(id)),
		moved: new Map([...view.moved].filter(([id]) => !isOwn(id))),
		placed: new Map([...view.placed].filter(([id]) => !isOwn(id)))
	};
}
