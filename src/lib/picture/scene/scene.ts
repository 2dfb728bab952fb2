import type { EntityKind } from '#lib/facts/model/entity.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import type { ChangeState } from '../view/view.ts';

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
	/** For what has no flag: up to three initials, or an organisation's acronym of up to six letters. */
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
	/** Where the view compares two days: by its life span. */
	readonly change?: 'appeared' | 'ended' | 'unchanged';
}

/** What became of a line between the two days that the view compares. */
export interface LineChange {
	readonly state: ChangeState;
	/** Members that were not there on the first day, and that are no more on the second. */
	readonly came: number;
	readonly gone: number;
	/** How the sign of the two actors turned, where this line decides it now. */
	readonly turn?: { readonly before: Sign; readonly after: Sign };
}

/**
 * Drawn relationships between two entities: all of one family, or, where deeds
 * for and against stand beside each other, all but the roles in one mixed
 * bundle. Folding support and alignment into one line would hide which is which.
 */
export interface SceneBundle {
	/** `<a>~<b>~<family>`, a before b in code-unit order, `~ended` after it for ghosts; never the id of an entity. */
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
	/** Every member is suspended on the day. */
	readonly suspended: boolean;
	readonly emphasis: Emphasis;
	readonly selected: boolean;
	/** Where the view compares two days; members are then those of both. */
	readonly change?: LineChange;
}

/** What is drawn, counted: a dress that nobody wears has no entry (maps) or 0. */
export interface LegendCounts {
	/** Lines in that dress. */
	readonly families: ReadonlyMap<Family | 'mixed', number>;
	/** Relationships of that family, in whatever line. */
	readonly relationships: ReadonlyMap<Family, number>;
	readonly kinds: ReadonlyMap<EntityKind, number>;
	/** Lines so marked. */
	readonly contested: number;
	readonly derived: number;
	readonly lastObserved: number;
	readonly suspended: number;
	readonly possible: number;
	readonly ghosts: number;
	/** Lines and entities that are, in part at least, the reader's own. */
	readonly own?: number;
	/** Lines, by what became of them between two days. */
	readonly changes: ReadonlyMap<ChangeState, number>;
	/** Entities that came to be or ceased to be between two days. */
	readonly lives: ReadonlyMap<'appeared' | 'ended', number>;
}

/** Relationships that are not drawn, each counted under the first reason that holds. */
export interface Withheld {
	/** Do not pass the filters. */
	readonly filters: number;
	/** Do not hold on the day. */
	readonly date: number;
	/** An end is not opened, or was hidden. */
	readonly scope: number;
}

/** What to draw, renderer-free: the canvas, the outline, the table and the figure all render it. */
export interface Scene {
	readonly entities: readonly SceneEntity[];
	readonly bundles: readonly SceneBundle[];
	readonly legend: LegendCounts;
	/** Drawn and in all, for the sentence under the stage. */
	readonly shown: { readonly entities: number; readonly relationships: number };
	readonly total: { readonly entities: number; readonly relationships: number };
	readonly withheld: Withheld;
}
