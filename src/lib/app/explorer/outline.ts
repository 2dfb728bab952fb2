import type { Scene, SceneBundle, SceneEntity } from '#lib/picture/scene/scene.ts';

/** An entity of the scene with the lines that are drawn at it. */
export interface OutlineEntry {
	readonly entity: SceneEntity;
	readonly lines: readonly OutlineLine[];
}

/** A line as its one end sees it. */
export interface OutlineLine {
	readonly bundle: SceneBundle;
	/** The entity at the other end. */
	readonly other: SceneEntity;
}

// A collator of its own: asked one by one, thousands of names are compared a hundred times slower.
const NAMES = new Intl.Collator('en');

/** Walks a scene: what is in focus first, then by name; at each entity its lines by the name at their other end. */
export function outlineOf({ entities, bundles }: Scene): OutlineEntry[] {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const lines = new Map<string, OutlineLine[]>(entities.map(({ id }) => [id, []]));
	const add = (id: string, otherId: string, bundle: SceneBundle) => {
		const other = byId.get(otherId);
		if (other !== undefined) lines.get(id)?.push({ bundle, other });
	};
	for (const bundle of bundles) {
		add(bundle.a, bundle.b, bundle);
		add(bundle.b, bundle.a, bundle);
	}
	return [...entities]
		.sort((a, b) => rank(a) - rank(b) || NAMES.compare(a.label, b.label))
		.map((entity) => ({
			entity,
			lines: (lines.get(entity.id) ?? []).sort((a, b) =>
				NAMES.compare(a.other.label, b.other.label)
			)
		}));
}

function rank({ emphasis }: SceneEntity): number {
	return emphasis === 'focus' ? 0 : 1;
}
