import { NOT_OPENED, type FileProblem } from '#lib/exchange/upload/file-problem.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import type { SavedChange } from '#lib/exchange/snapshot/saved-change.ts';
import type { SnapshotFile } from '#lib/exchange/snapshot/snapshot-file.ts';
import type { Explorer } from '../explorer.svelte.ts';
import type { SnapshotRead } from './hand-over.ts';

/** A snapshot on the desk: what it was saved as, and what has changed since, once that is known. */
export interface OpenedSnapshot {
	readonly file: Pick<SnapshotFile, 'title' | 'when' | 'savedOn' | 'revision'>;
	/** What it was read from: its records can be opened by themselves, as they were. */
	readonly upload: NamedUpload;
	readonly changes?: readonly SavedChange[];
	/** Why changes could not be told. */
	readonly untold?: string;
}

/** Snapshots that the reader opens, and the notes that go into those that are saved. A file that cannot be read leaves everything as it was. */
export class SnapshotDesk {
	readonly #explorer: Explorer;
	#opened = $state.raw<OpenedSnapshot>();
	#problems = $state.raw<readonly FileProblem[]>([]);
	#isReading = $state(false);
	/** What the reader writes beside the view; kept from the snapshot that was opened. */
	notes = $state('');

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	get opened(): OpenedSnapshot | undefined {
		return this.#opened;
	}

	get problems(): readonly FileProblem[] {
		return this.#problems;
	}

	get isReading(): boolean {
		return this.#isReading;
	}

	/** Takes what was opened, or what could not be, off the desk; the picture stays. */
	clear(): void {
		this.#opened = undefined;
		this.#problems = [];
	}

	async openUpload(upload: NamedUpload): Promise<boolean> {
		this.#isReading = true;
		try {
			const { readSnapshotFile } = await import('#lib/exchange/snapshot/read-snapshot.ts');
			const read = await readSnapshotFile(upload);
			this.#problems = read.ok ? [] : read.problems;
			if (read.ok) await this.open({ file: read.value, upload });
			return read.ok;
		} catch {
			this.#problems = [NOT_OPENED];
			return false;
		} finally {
			this.#isReading = false;
		}
	}

	/** Shows a snapshot's view, as one step that can be undone, and then says what has changed since. */
	async open({ file, upload }: SnapshotRead): Promise<void> {
		const { restoreView } = await import('./restore-view.ts');
		const { view, problems } = restoreView(file, this.#explorer.world, this.#explorer.today);
		this.#explorer.restore({ view, problems }, `Opened the snapshot “${file.title}”`);
		this.notes = file.notes;
		this.#problems = [];
		const { title, when, savedOn, revision } = file;
		const opened: OpenedSnapshot = { file: { title, when, savedOn, revision }, upload };
		this.#opened = opened;
		const told = await this.#tell(file, view);
		// Another may have been opened while texts were fetched.
		if (this.#opened === opened) this.#opened = { ...opened, ...told };
	}

	async #tell(
		file: SnapshotFile,
		view: Explorer['view']
	): Promise<Pick<OpenedSnapshot, 'changes' | 'untold'>> {
		try {
			const { changesSince } = await import('./changes-since.ts');
			return { changes: await changesSince(this.#explorer, file, view) };
		} catch (error) {
			return { untold: error instanceof Error ? error.message : String(error) };
		}
	}
}
