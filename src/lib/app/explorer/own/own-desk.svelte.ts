/* eslint-disable svelte/prefer-svelte-reactivity -- sets are replaced whole, and nothing watches the maps */
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import type { FileProblem } from '#lib/exchange/upload/file-problem.ts';
import type { OwnChoices } from '#lib/exchange/in/own-file.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import type { OwnService } from '../../service/own/own-protocol.ts';
import type { OwnPreview, OwnWorkspace } from '../../service/own/own-workspace.ts';
import type { ReadWorkspace } from '../../service/own/read-workspace.ts';
import { OWN_PARAMETER } from '../address-of.ts';
import type { Explorer, Facts } from '../explorer.svelte.ts';
import { ownFacts, readForPicture, type OpenedFacts, type ProjectFacts } from './own-facts.ts';
import { viewOfOwn, viewWithoutOwn } from './view-of-own.ts';
import type { WorkspacePort } from './workspace-port.ts';

/** Where what a desk works with comes from. */
export interface OwnDeskStart {
	readonly project: ProjectFacts & Facts;
	readonly service: OwnService;
	readonly port: WorkspacePort;
}

/**
 * A reader's own data: read, looked at, taken among the facts or shown alone, put away
 * again. Everything that is opened in a visit stays at hand for undo and redo; only the
 * last is kept in the browser for the next visit. Nothing is ever sent anywhere.
 */
export class OwnDesk {
	readonly #start: OwnDeskStart;
	#explorer: Explorer | undefined;
	/** By what addresses say. */
	readonly #opened = new Map<string, OpenedFacts>();
	readonly #workspaces = new Map<string, OwnWorkspace>();
	#files: readonly NamedUpload[] = [];
	#read = $state.raw<ReadWorkspace>();
	#apart = $state.raw<ReadonlySet<string>>(new Set());
	#problems = $state.raw<readonly FileProblem[]>([]);
	#isBusy = $state(false);
	#kept = $state.raw<OwnWorkspace>();
	#isRefused = $state(false);

	constructor(start: OwnDeskStart) {
		this.#start = start;
	}

	/** The facts that an address is about: the project's, where it says nothing of the reader's or that is not at hand. */
	readonly factsAt = (url: URL): Facts => {
		const address = url.searchParams.get(OWN_PARAMETER) ?? '';
		return this.#opened.get(address) ?? this.#start.project;
	};

	/** What was read and waits for the reader's word. */
	get preview(): OwnPreview | undefined {
		return this.#read?.preview;
	}

	/** Entities of the file that the reader says are not the project's of that name. */
	get apart(): ReadonlySet<string> {
		return this.#apart;
	}

	get problems(): readonly FileProblem[] {
		return this.#problems;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** The workspace of this browser, shown or not. */
	get kept(): OwnWorkspace | undefined {
		return this.#kept;
	}

	/** The browser keeps nothing: what was opened is gone with the page. */
	get isRefused(): boolean {
		return this.#isRefused;
	}

	/** Kinds and entities among which a file is read. */
	get project(): ProjectFacts {
		return this.#start.project;
	}

	/** Takes up what an earlier visit kept; what the address asks for is shown, unless the reader has gone on meanwhile. */
	async begin(explorer: Explorer, url: URL): Promise<void> {
		this.#explorer = explorer;
		const { address } = explorer;
		const kept = await this.#start.port.read();
		if (kept === undefined || this.#kept !== undefined) return;
		this.#kept = kept;
		this.#workspaces.set(kept.key, kept);
		if (explorer.address === address) await this.bring(url);
	}

	/** Shows what an address asks for of what was read before, where it is not at hand, unless the reader goes on meanwhile. */
	async bring(url: URL): Promise<void> {
		const explorer = this.#explorer;
		const [how, key] = (url.searchParams.get(OWN_PARAMETER) ?? '').split('.');
		const workspace = this.#workspaces.get(key ?? '');
		if (explorer === undefined || workspace === undefined) return;
		if ((how !== 'merged' && how !== 'beside') || this.#opened.has(`${how}.${workspace.key}`))
			return;
		const { address } = explorer;
		await this.#work(async () => {
			await this.#open(workspace, how);
			if (explorer.address === address) explorer.readFragment(url);
		});
	}

	async read(files: readonly NamedUpload[]): Promise<void> {
		this.#files = files;
		this.#read = undefined;
		this.#apart = new Set();
		await this.#readAgain({
			today: this.#start.project.today.text,
			kind: 'alignment.partnership',
			entityKind: 'organisation'
		});
	}

	/** Reads the same file by other choices of the reader's; where it cannot be read so, what was read stays. */
	async choose(choices: Partial<OwnChoices>): Promise<void> {
		const before = this.#read?.preview.choices;
		if (before !== undefined) await this.#readAgain({ ...before, ...choices });
	}

	/** Says whether an entity of the file is the project's of that name. */
	async keepApart(id: string, isApart: boolean): Promise<void> {
		const before = this.#apart;
		const next = [...before].filter((other) => other !== id);
		this.#apart = new Set(isApart ? [...next, id] : next);
		await this.choose({});
		if (this.#problems.length > 0) this.#apart = before;
	}

	/** Takes what was read off the desk; nothing has changed. */
	cancel(): void {
		this.#read = undefined;
		this.#problems = [];
		this.#files = [];
	}

	/** Takes what was read among the facts, or alone: one step, which undo takes back. */
	async accept(how: OwnView): Promise<void> {
		const workspace = this.#read?.workspace;
		if (workspace === undefined) return;
		await this.show(workspace, how, `Opened ${workspace.title}`);
		if (this.#problems.length > 0) return;
		this.cancel();
		await this.#keep(workspace);
	}

	/** Shows a workspace the one way or the other, unless the reader goes back meanwhile. */
	async show(workspace: OwnWorkspace, how: OwnView, done: string): Promise<void> {
		const explorer = this.#explorer;
		if (explorer === undefined) return;
		const { entry } = explorer.trail;
		await this.#work(async () => {
			const facts = await this.#open(workspace, how);
			const view = viewOfOwn(facts.world, workspace, explorer.view);
			await readForPicture(facts, view, explorer.today);
			if (explorer.trail.entry < entry) return;
			explorer.lookAt(facts, view, done);
			// Others come again with the next question that they are asked.
			for (const other of this.#opened.values()) if (other !== facts) other.service.destroy();
		});
	}

	/** Leaves the reader's data aside, and takes it out of the browser: one step, after which the project's facts are what they were. What the browser does not let go of is said to be there still. */
	async remove(): Promise<void> {
		const [explorer, kept] = [this.#explorer, this.#kept];
		// Gone from the browser before it is gone from the screen: a reload brings nothing back.
		const isGone = await this.#start.port.remove();
		if (isGone) this.#kept = undefined;
		if (explorer?.world.own !== undefined) {
			const { project } = this.#start;
			const view = viewWithoutOwn(explorer.view, project.world);
			const title = kept?.title ?? explorer.world.own.title;
			const done = isGone
				? `Removed ${title}`
				: `Put ${title} aside; this browser did not delete it: clear what it keeps of this site`;
			explorer.lookAt(project, view, done);
		}
	}

	/** What undo brought back is kept again; what it took away stays kept until it is removed. */
	async noticeShown(address: string | undefined): Promise<void> {
		const shown = this.#workspaces.get(address?.split('.')[1] ?? '');
		if (shown !== undefined && shown !== this.#kept) await this.#keep(shown);
	}

	destroy(): void {
		for (const { service } of this.#opened.values()) service.destroy();
	}

	async #keep(workspace: OwnWorkspace): Promise<void> {
		this.#kept = workspace;
		this.#isRefused = !(await this.#start.port.write(workspace));
	}

	async #open(workspace: OwnWorkspace, how: OwnView) {
		const address = `${how}.${workspace.key}`;
		const known = this.#opened.get(address);
		if (known !== undefined) return known;
		const reply = await this.#start.service({ what: 'open', workspace, how });
		if (reply.what !== 'opened') throw new Error('The workspace could not be opened.');
		const facts = await ownFacts(workspace, how, reply.facts, this.#start.project);
		this.#opened.set(address, facts);
		this.#workspaces.set(workspace.key, workspace);
		return facts;
	}

	async #readAgain(choices: OwnChoices): Promise<void> {
		await this.#work(async () => {
			const uploads = this.#files;
			const reply = await this.#start.service({
				what: 'read',
				uploads,
				choices,
				apart: this.#apart,
				...(this.#kept === undefined ? {} : { before: this.#kept })
			});
			// Another file may have been chosen meanwhile.
			if (uploads !== this.#files) return;
			if (reply.what === 'read') this.#read = reply.value;
			if (reply.what === 'problems') this.#problems = reply.problems;
		});
	}

	async #work(task: () => Promise<void>): Promise<void> {
		this.#isBusy = true;
		this.#problems = [];
		try {
			await task();
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			this.#problems = [{ where: '', message }];
		} finally {
			this.#isBusy = false;
		}
	}
}
