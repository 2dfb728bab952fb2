import { LONGEST_NAME, MOST_VIEWS, readViews, writeViews, type SavedView } from './read-views.ts';
import type { StoragePort } from './storage-port.ts';

const NAME = 'multipolar-views';

/** Why something the reader asked was not done, or only for this visit. */
export type SavingProblem = 'refused' | 'full' | 'unreadable' | 'long';

/** Views that the reader gave names, kept in this browser and nowhere else. */
export class SavedViews {
	readonly #port: StoragePort;
	#views = $state.raw<readonly SavedView[]>([]);
	#problem = $state<SavingProblem>();

	constructor(port: StoragePort) {
		this.#port = port;
		this.reload();
	}

	/** In the order in which they were saved, the latest first; names are each there once. */
	get views(): readonly SavedView[] {
		return this.#views;
	}

	get problem(): SavingProblem | undefined {
		return this.#problem;
	}

	/** Reads again what is kept: another window may have changed it. */
	reload(): void {
		const read = readViews(this.#port.read(NAME));
		this.#problem = read === undefined ? 'unreadable' : undefined;
		this.#views = read ?? [];
	}

	has(name: string): boolean {
		return this.#views.some((each) => each.name === tidy(name));
	}

	/** Keeps a view under a name; one of that name gives way. False where it is not there afterwards. */
	save(view: SavedView): boolean {
		const name = tidy(view.name);
		if (name === '') return false;
		if (name.length > LONGEST_NAME) {
			this.#problem = 'long';
			return false;
		}
		return this.#change((views) => {
			const others = views.filter((each) => each.name !== name);
			return others.length >= MOST_VIEWS ? undefined : [{ ...view, name }, ...others];
		});
	}

	/** Gives another name; an empty one or one that another view has changes nothing. */
	rename(from: string, to: string): void {
		const name = tidy(to);
		if (name === '' || name === from || name.length > LONGEST_NAME) return;
		this.#change((views) =>
			views.some((each) => each.name === name)
				? views
				: views.map((each) => (each.name === from ? { ...each, name } : each))
		);
	}

	remove(name: string): void {
		this.#change((views) => views.filter((each) => each.name !== name));
	}

	/** Changes what is kept now, which may be another window's. Undefined: there is no room. What the browser refuses to keep stays for this visit. */
	#change(next: (views: readonly SavedView[]) => readonly SavedView[] | undefined): boolean {
		const kept = readViews(this.#port.read(NAME));
		const isKept = this.#problem !== 'refused' && kept !== undefined;
		const changed = next(isKept ? kept : this.#views);
		if (changed === undefined) {
			this.#problem = 'full';
			return false;
		}
		this.#views = changed;
		this.#problem = this.#port.write(NAME, writeViews(changed)) ? undefined : 'refused';
		return true;
	}
}

function tidy(name: string): string {
	return name.replace(/\s+/g, ' ').trim();
}
