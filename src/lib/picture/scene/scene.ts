import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';

/** Focus: what the answer or selection is about. Ghost: has ended, drawn on request. */
export type Emphasis = 'focus' | 'plain' | 'dimmed' | 'ghost';

/** Something at one end of a line. */
export type LineEnd = 'none' | 'arrow' | 'bar' | 'ring';

export interface SceneEntity {
	readonly id: string;
	readonly kind: EntityKind;
	readonly label: string;
	/** States with a flag: file name in static/flags without extension. */
	readonly flag?: string;
	/** Up to three letters for what has no flag. */
	readonly letters: string;
	readonly at: Point;
	/** Diameter in world units, by importance in this scene. */
	readonly size: number;
	readonly emphasis: Emphasis;
	readonly selected: boolean;
	/** Put there by the reader. */
	readonly pinned: boolean;
	/** Relationships of it that the scope hides. */
	readonly more: number;
}

/** All drawn relationships between two entities. */
export interface SceneBundle {
	/** `<a>~<b>`, a before b in code-unit order; never the id of an entity. */
	readonly id: string;
	readonly a: string;
	readonly b: string;
	readonly family: Family | 'mixed';
	readonly sign: Sign;
	readonly members: readonly [string, ...string[]];
	/** Members by family, for the mix. */
	readonly counts: Readonly<Record<Family, number>>;
	readonly ends: { readonly a: LineEnd; readonly b: LineEnd };
	/** 1.4 + 0.55 a member, at most 5. */
	readonly width: number;
	readonly contested: boolean;
	readonly derived: boolean;
	/** Year of the latest attestation where every member is last observed. */
	readonly lastObserved?: number;
	/** No member certainly holds on the day. */
	readonly possible: boolean;
	readonly emphasis: Emphasis;
	readonly selected: boolean;
}

/** What a legend row stands for and how many are drawn. */
export interface LegendCounts {
	readonly families: ReadonlyMap<Family | 'mixed', number>;
	readonly kinds: ReadonlyMap<EntityKind, number>;
	readonly contested: number;
	readonly derived: number;
	readonly lastObserved: number;
}

/** What to draw, renderer-free: the canvas, the outline, the table and the figure all render it. */
export interface Scene {
	readonly entities: readonly SceneEntity[];
	readonly bundles: readonly SceneBundle[];
	readonly legend: LegendCounts;
	/** Drawn and in all, for the sentence under the stage. */
	readonly shown: { readonly entities: number; readonly relationships: number };
	readonly total: { readonly entities: number; readonly relationships: number };
}
