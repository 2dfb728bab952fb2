import type { Scene } from '#lib/picture/scene/scene.ts';
import type { Explorer } from './explorer.svelte.ts';
import { answerOf, selectIn } from './gestures.ts';
import { bringBack } from './open-up.ts';
import { getReadyToOpen } from './get-ready.ts';
import { groupsOf, IN_FOCUS } from './outline-groups.ts';
import { itemsOf, keysAbove, type OutlineItem } from './outline-items.ts';
import { outlineOf } from './outline.ts';
import { expandEntity } from './expand.ts';
import {
	collapseEntity,
	focusEntity,
	focusWithMany,
	hideEntity,
	nudge,
	tidy,
	togglePin
} from './open-up.ts';
import { OPENED_AT_ONCE } from './opened-at-once.ts';

/** Units of the picture that one key press moves an entity by. */
const STEP = 25;

/** Where the reader is in the outline, what is open there, and what keys do: the pattern of a tree, and a letter for each gesture of the picture. */
export class OutlineWalk {
	readonly explorer: Explorer;
	readonly #scene: () => Scene;
	readonly #focus: (key: string) => void;
	/** What is in focus is open until the reader closes it: a selection made elsewhere is found here. */
	#opened = $state.raw<readonly string[]>([IN_FOCUS]);
	#active = $state('');
	readonly #entries = $derived.by(() => outlineOf(this.#scene()));
	readonly #groups = $derived(groupsOf(this.#entries));
	readonly #items = $derived(itemsOf(this.#groups, this.#entries, (key) => this.isOpen(key)));

	/** Walks the scene that is read; `focus` is given the key of the item that shall have the focus. */
	constructor(explorer: Explorer, scene: () => Scene, focus: (key: string) => void) {
		this.explorer = explorer;
		this.#scene = scene;
		this.#focus = focus;
	}

	get entries() {
		return this.#entries;
	}

	/** None where the scene can be walked one by one. */
	get groups() {
		return this.#groups;
	}

	/** The one item that Tab leads to: where the reader was, else the first. */
	get current(): OutlineItem | undefined {
		return this.#items.find(({ key }) => key === this.#active) ?? this.#items[0];
	}

	isOpen(key: string): boolean {
		return this.#opened.includes(key);
	}

	toggle(key: string): void {
		if (!this.#close(key)) this.#open(key);
	}

	#open(...keys: readonly string[]): void {
		this.#opened = [...this.#opened, ...keys];
	}

	/** False where it was not open. */
	#close(key: string): boolean {
		if (!this.#opened.includes(key)) return false;
		this.#opened = this.#opened.filter((each) => each !== key);
		return true;
	}

	/** The item has the focus. */
	rest(key: string): void {
		this.#active = key;
		const item = this.current;
		if (item?.what === 'entity') getReadyToOpen(this.explorer, item.entry.entity.id);
	}

	go(key: string | undefined): void {
		if (key === undefined) return;
		this.#active = key;
		this.#focus(key);
	}

	/** Does what a key asks for; false where it asks for nothing here. */
	press(key: string, isShifted: boolean): boolean {
		const item = this.current;
		if (item === undefined) return false;
		if (isShifted && key.startsWith('Arrow')) return this.#moveBy(key, item);
		if (isShifted && this.#openMany(key, item)) return true;
		return this.#walk(key, item, this.#items.indexOf(item)) || this.#act(key, item);
	}

	/** Shift and an arrow move what the picture shows. */
	#moveBy(key: string, item: OutlineItem): boolean {
		const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
		if (by === undefined || item.what === 'group') return false;
		nudge(this.explorer, item.entry.entity.id, (by[0] ?? 0) * STEP, (by[1] ?? 0) * STEP);
		return true;
	}

	#walk(key: string, item: OutlineItem, at: number): boolean {
		switch (key) {
			case 'ArrowDown':
				this.go(this.#items[at + 1]?.key);
				return true;
			case 'ArrowUp':
				this.go(this.#items[at - 1]?.key);
				return true;
			case 'Home':
				this.go(this.#items[0]?.key);
				return true;
			case 'End':
				this.go(this.#items.at(-1)?.key);
				return true;
			case 'ArrowRight':
				if (item.what === 'line') this.#follow(item.line.other.id);
				else if (this.isOpen(item.key)) this.go(this.#items[at + 1]?.key);
				else this.#open(item.key);
				return true;
			case 'ArrowLeft':
				if (!this.#close(item.key)) this.go(item.parent);
				return true;
			default:
				return false;
		}
	}

	/** Goes to what stands at the other end of a line. */
	#follow(id: string): void {
		this.#open(...keysAbove(this.#groups, id));
		this.go(id);
	}

	#act(key: string, item: OutlineItem): boolean {
		const { explorer } = this;
		switch (key) {
			case 'Enter':
			case ' ':
				this.activate(item);
				return true;
			case 'Escape':
				if (!explorer.layingOut.cancel()) selectIn(explorer, answerOf(explorer));
				return true;
			case 'b':
				bringBack(explorer);
				return true;
			case 't':
				void tidy(explorer);
				return true;
			default:
				return item.what === 'group' ? false : this.#gesture(key, item.entry.entity.id);
		}
	}

	/** Shift and a letter open many neighbours instead of a few. */
	#openMany(key: string, item: OutlineItem): boolean {
		if (item.what === 'group') return false;
		const { id } = item.entry.entity;
		if (key === 'e') void expandEntity(this.explorer, id, OPENED_AT_ONCE.many);
		else if (key === 'f') void focusWithMany(this.explorer, id);
		else return false;
		return true;
	}

	#gesture(key: string, id: string): boolean {
		const { explorer } = this;
		switch (key) {
			case 'e':
				void expandEntity(explorer, id);
				return true;
			case 'c':
				collapseEntity(explorer, id);
				return true;
			case 'f':
				focusEntity(explorer, id);
				return true;
			case 'h':
				// What stands below is walked on from.
				this.go(this.#below(id));
				hideEntity(explorer, id);
				return true;
			case 'p':
				togglePin(explorer, id);
				return true;
			default:
				return false;
		}
	}

	activate(item: OutlineItem): void {
		switch (item.what) {
			case 'group':
				return this.toggle(item.key);
			case 'entity':
				return selectIn(this.explorer, { what: 'entity', id: item.key });
			case 'line': {
				const { a, b } = item.line.bundle;
				return selectIn(this.explorer, { what: 'bundle', between: [a, b] });
			}
			default:
				return item satisfies never;
		}
	}

	/** The entity or group under this one, or the one above it at the end. */
	#below(id: string): string | undefined {
		const stops = this.#items.filter(({ what }) => what !== 'line');
		const at = stops.findIndex(({ key }) => key === id);
		return (stops[at + 1] ?? stops[at - 1])?.key;
	}
}
