import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { OwnContext } from './own-context.ts';

const OFFERED = ['state', 'organisation', 'group', 'conflict', 'leader', 'ideology'] as const;

/** Tells what an entity can be whom a file only names: what the reader says, where its ties allow that; else the first kind that all of them allow. */
export function fittingKinds(
	ties: readonly Readonly<Record<string, unknown>>[],
	{ choices, kinds }: OwnContext
): (id: string) => EntityKind {
	const allowed = new Map<unknown, Set<readonly EntityKind[]>>();
	const note = (end: unknown, some: readonly EntityKind[]) =>
		allowed.set(end, (allowed.get(end) ?? new Set()).add(some));
	for (const { kind, from, to } of ties) {
		const record = kinds.get(String(kind));
		if (record === undefined) continue;
		note(from, record.from);
		note(to, record.to);
	}
	return (id) => {
		const all = [...(allowed.get(id) ?? [])];
		const fits = [choices.entityKind, ...OFFERED].find((each) =>
			all.every((some) => some.includes(each))
		);
		return fits ?? choices.entityKind;
	};
}
