import { ENTITY_KINDS, type EntityKind } from '#lib/facts/model/entity.ts';
import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { CHANGE_STATES, type ChangeState } from '../view/view.ts';
import type { LegendCounts, SceneBundle } from '../scene/scene.ts';
import { sampleChange } from './sample-change.ts';
import { entityMarks } from './entity-marks.ts';
import { OPACITY } from './palette.ts';
import { lineMarks, ringMarks, straight } from './line-marks.ts';
import type { Mark } from './marks.ts';

/** What a row of the legend stands for. */
export type LegendSubject =
	| { readonly of: 'family'; readonly family: Family | 'mixed' }
	| { readonly of: 'kind'; readonly kind: EntityKind }
	| { readonly of: 'change'; readonly state: ChangeState }
	| { readonly of: 'life'; readonly life: 'appeared' | 'ended' }
	| { readonly of: 'note'; readonly note: LegendNote };

export const LEGEND_NOTES = [
	'contested',
	'lastObserved',
	'suspended',
	'possible',
	'derived',
	'ghosts',
	'own'
] as const;
export type LegendNote = (typeof LEGEND_NOTES)[number];

export interface LegendRow {
	readonly subject: LegendSubject;
	readonly label: string;
	/** Lines or entities drawn so. */
	readonly count: number;
	/** In a box of SAMPLE size, from its upper left corner. */
	readonly sample: readonly Mark[];
}

export const SAMPLE = { width: 44, height: 20 } as const;

const FAMILY_LABELS: Readonly<Record<Family | 'mixed', string>> = {
	support: 'Support',
	opposition: 'Opposition',
	alignment: 'Alignment',
	role: 'Roles',
	mixed: 'For and against'
};
const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
	state: 'States',
	leader: 'Leaders',
	ideology: 'Ideologies',
	conflict: 'Conflicts',
	organisation: 'Organisations',
	group: 'Groups'
};
const NOTE_LABELS: Readonly<Record<LegendNote, string>> = {
	contested: 'Contested',
	lastObserved: 'Last observed, year beside it',
	suspended: 'Suspended',
	possible: 'Dates uncertain',
	derived: 'Derived by a rule',
	ghosts: 'Ended',
	own: 'From your own file, names with *'
};
const CHANGE_LABELS: Readonly<Record<ChangeState, string>> = {
	appeared: 'Appeared',
	ended: 'Ended',
	turned: 'Turned: another sign',
	suspension: 'Suspended or resumed',
	lapsed: 'Not followed up since',
	unchanged: 'Unchanged'
};
const LIFE_LABELS = { appeared: 'Came to be', ended: 'Ceased to be' } as const;
const FAMILY_ENDS: Readonly<Record<Family | 'mixed', SceneBundle['ends']>> = {
	support: { a: 'none', b: 'arrow' },
	opposition: { a: 'none', b: 'bar' },
	alignment: { a: 'ring', b: 'ring' },
	role: { a: 'none', b: 'none' },
	mixed: { a: 'none', b: 'none' }
};

/** A row for each dress that is worn in the scene, none for what is not drawn: lines, then entities, then what became of them between two days, then notes. */
export function legendRows(counts: LegendCounts): LegendRow[] {
	const families = [...FAMILIES, 'mixed' as const].map((family) => ({
		subject: { of: 'family', family } as const,
		label: FAMILY_LABELS[family],
		count: counts.families.get(family) ?? 0,
		sample: sampleLine(family)
	}));
	const kinds = ENTITY_KINDS.map((kind) => ({
		subject: { of: 'kind', kind } as const,
		label: KIND_LABELS[kind],
		count: counts.kinds.get(kind) ?? 0,
		sample: sampleEntity(kind)
	}));
	const changes = CHANGE_STATES.map((state) => changeRow(state, counts.changes.get(state) ?? 0));
	const lives = (['appeared', 'ended'] as const).map((life) => ({
		subject: { of: 'life', life } as const,
		label: LIFE_LABELS[life],
		count: counts.lives.get(life) ?? 0,
		sample: sampleLife(life)
	}));
	const notes = LEGEND_NOTES.map((note) => ({
		subject: { of: 'note', note } as const,
		label: NOTE_LABELS[note],
		count: counts[note] ?? 0,
		sample: sampleNote(note)
	}));
	return [...families, ...kinds, ...changes, ...lives, ...notes].filter(({ count }) => count > 0);
}

/** The row of one state of lines between two days, whether or not it is drawn now. */
export function changeRow(state: ChangeState, count: number): LegendRow {
	return {
		subject: { of: 'change', state },
		label: CHANGE_LABELS[state],
		count,
		sample: sampleChange(state, SAMPLE)
	};
}

function sampleLife(life: 'appeared' | 'ended'): Mark[] {
	const at = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
	const look =
		life === 'appeared'
			? { size: 12, opacity: 1, came: true }
			: { size: 16, opacity: OPACITY.dimmedEntity, gone: true };
	return entityMarks({ kind: 'state', letters: '', at, fore: false, ...look });
}

/** How a family's line looks, whether or not it is drawn now. */
export function sampleLine(family: Family | 'mixed'): Mark[] {
	return line(family, FAMILY_ENDS[family]);
}

/** The shape of a kind of entity. */
export function sampleEntity(kind: EntityKind): Mark[] {
	const size = kind === 'organisation' ? 17 : 16;
	const at = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
	return entityMarks({ kind, letters: '', size, at, fore: false, opacity: 1 });
}

function sampleNote(note: LegendNote): Mark[] {
	const middle = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
	const remark = (text: string): Mark => ({
		mark: 'text',
		at: { x: middle.x, y: middle.y + 3.5 },
		text,
		family: 'sans',
		weight: 600,
		size: 10,
		anchor: 'middle',
		fill: 'soft',
		halo: 'paper'
	});
	const none = { a: 'none', b: 'none' } as const;
	switch (note) {
		case 'contested':
			return ringMarks(middle, '2', true, 'soft', 'paper');
		case 'lastObserved':
			return [
				...line('role', none, { opacity: OPACITY.lastObserved, solid: true }),
				remark('2018')
			];
		case 'suspended':
			return [...line('role', none, { opacity: OPACITY.suspended, solid: true }), remark('susp.')];
		case 'possible':
			return [...line('role', none, { solid: true }), remark('poss.')];
		case 'derived':
			return line('role', none, { derived: true });
		case 'own':
			return [remark('name*')];
		case 'ghosts':
			return [
				{
					mark: 'line',
					from: { x: 2, y: middle.y },
					to: { x: SAMPLE.width - 2, y: middle.y },
					stroke: 'soft',
					width: 1.2,
					dashes: [2, 5],
					opacity: 0.6
				}
			];
		default:
			return note satisfies never;
	}
}

function line(
	family: Family | 'mixed',
	ends: SceneBundle['ends'],
	look: { readonly opacity?: number; readonly derived?: boolean; readonly solid?: boolean } = {}
): Mark[] {
	const y = SAMPLE.height / 2;
	const [from, to] = [
		{ x: 2, y },
		{ x: SAMPLE.width - 2, y }
	];
	if (look.solid === true)
		return [{ mark: 'line', from, to, stroke: 'soft', width: 1.8, opacity: look.opacity ?? 1 }];
	return lineMarks(straight(from, to), {
		family,
		derived: look.derived ?? false,
		width: family === 'role' ? 1.3 : family === 'alignment' ? 1.7 : 2.1,
		opacity: look.opacity ?? 1,
		ends
	});
}
