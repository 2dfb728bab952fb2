import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Layouter } from '#lib/picture/canvas/layout/create-layouter.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { Highlights } from '#lib/picture/scene/highlights.ts';
import { keepPlaces } from '#lib/picture/scene/keep-places.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import type { DecodedView } from '#lib/picture/view/address.ts';
import type { View } from '#lib/picture/view/view.ts';
import { whenOf } from '#lib/picture/view/when-of.ts';
import type { Answered, QuestionService } from '../service/service.ts';
import { addressOf } from './address-of.ts';
import { openAddress } from './address-opener.ts';
import { Asking } from './asking.svelte.ts';
import type { ClaimShelf } from './claim-shelf.svelte.ts';
import type { Coming } from './coming.ts';
import { highlightsOf, highlightsOfSelection } from './highlights-of.ts';
import { LayingOut } from './laying-out.svelte.ts';
import { isSamePicture, isSameQuestion } from './same-views.ts';
import { Trail, type HistoryPort } from './trail.svelte.ts';
import { viewAsking } from './view-asking.ts';
import type { World } from './world.ts';

/** What the camera should bring into sight: these entities, or all. A new value asks anew. */
export interface Framing {
	readonly ids?: readonly string[];
}

/** What is looked at, with who answers questions about it and where its texts are. */
export interface Facts {
	readonly world: World;
	readonly service: QuestionService;
	readonly shelf: ClaimShelf;
}

export interface ExplorerStart extends Facts {
	readonly today: PartialDate;
	readonly layouter: Coming<Layouter>;
	readonly opened: DecodedView;
	/** The answer to the opened view's question, where it is at hand. */
	readonly answered?: Answered | undefined;
	readonly history: HistoryPort;
	/** Keeps the trail for a reload. */
	readonly keepTrail?: (trail: Pick<Trail, 'steps' | 'entry'>) => void;
	/** The facts that an address is about, where a reader has their own among them. */
	readonly factsAt?: (url: URL) => Facts;
}

/** What the reader sees and did: one view, its scene and its answer; every change goes through here. */
export class Explorer {
	readonly today: PartialDate;
	/** Places that a worker looks for; another list of the opened, or somebody moved, cancels it. */
	readonly layingOut: LayingOut;
	readonly trail: Trail;
	readonly #factsAt: (url: URL) => Facts;
	#facts = $state.raw() as Facts;
	#asking = $state.raw() as Asking;
	#view = $state.raw() as View;
	#problems = $state.raw<DecodedView['problems']>([]);
	#preview = $state.raw<Highlights>();
	#said = $state('');
	#framing = $state.raw<Framing>({});
	readonly #highlights = $derived.by(
		() =>
			this.#preview ??
			highlightsOf(this.world, this.answered) ??
			highlightsOfSelection(this.world, this.#view.selected)
	);
	readonly #scene = $derived.by(() =>
		buildScene(this.world.graph, this.#view, this.today, this.#highlights)
	);

	constructor(start: ExplorerStart) {
		this.today = start.today;
		this.#facts = start;
		this.#factsAt = start.factsAt ?? (() => start);
		this.layingOut = new LayingOut(start.layouter);
		this.#view = start.opened.view;
		this.#problems = start.opened.problems;
		this.#asking = new Asking(start.service, start.answered);
		const address = addressOf(this.#view, this.world);
		this.trail = new Trail(start.history, address, 'Opened the page', start.keepTrail);
	}

	get world(): World {
		return this.#facts.world;
	}
	get shelf(): ClaimShelf {
		return this.#facts.shelf;
	}

	get view(): View {
		return this.#view;
	}

	get scene(): Scene {
		return this.#scene;
	}

	/** The day looked at. */
	get day(): PartialDate {
		return this.#view.asOf ?? this.today;
	}

	/** The dates looked at; of two days compared, the later. */
	get when(): When {
		return whenOf(this.#view, this.today);
	}

	/** The answer to the question on the table; while the next one is sought, the last. */
	get answered(): Answered | undefined {
		return this.#view.question === undefined ? undefined : this.#asking.answered;
	}

	get asking(): Asking {
		return this.#asking;
	}

	/** Parts of the address that could not be read. */
	get problems(): DecodedView['problems'] {
		return this.#problems;
	}

	/** What the reader last asked to see at once. */
	get framing(): Framing {
		return this.#framing;
	}

	/** The last thing done, for who listens rather than looks. */
	get said(): string {
		return this.#said;
	}

	get address(): string {
		return addressOf(this.#view, this.world);
	}

	/** The question on the table as a line. */
	get line(): string {
		const { question } = this.#view;
		return question === undefined ? '' : formatLine(question, this.world.lexicon);
	}

	/** A changed view: one entry of the history. What is drawn keeps its place where the picture grows or shrinks. */
	commit(next: View, done: string): void {
		this.#show(keepPlaces(this.#view, this.#scene, next));
		this.#said = done;
		this.trail.commit(this.address, done);
	}

	/** A view that says itself where everything stands, such as a snapshot's: one entry, and nothing is kept from before. */
	restore({ view, problems }: DecodedView, done: string): void {
		this.#problems = problems;
		this.#show(view);
		this.#said = done;
		this.trail.commit(this.address, done);
		this.frame();
	}

	/** Looks at other facts, such as those with the reader's own among them: one step. */
	lookAt(facts: Facts, view: View, done: string): void {
		this.#use(facts);
		this.restore({ view, problems: [] }, done);
	}

	/** A view that is passed through, while playing or dragging; `commit` it at rest. */
	pass(next: View): void {
		this.#show(next);
	}

	/** What follows by itself from the last step, such as where a layout put what was opened. */
	amend(next: View): void {
		this.#show(next);
		this.trail.amend(this.address);
	}

	ask(question: Question): void {
		const asked = viewAsking(this.world, this.#view, this.today, question);
		this.commit(asked, `Asked ${formatLine(question, this.world.lexicon)}`);
		this.frame();
	}

	/** Brings these entities, or all, into sight. */
	frame(ids?: readonly string[]): void {
		this.#framing = ids === undefined ? {} : { ids };
	}

	/** Brings a path to the fore while it is pointed at; undefined takes it back. */
	preview(highlights: Highlights | undefined): void {
		this.#preview = highlights;
	}

	/** Goes to the view of an address, as one step; every place as the address has it. */
	follow(address: string, done: string): void {
		// Read once and dropped: nothing watches it.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const url = new URL(address, 'https://of.no/matter');
		this.#use(this.#factsAt(url));
		const { view, problems } = openAddress(url, this.world, this.today);
		this.#problems = problems;
		this.#show(view);
		this.#said = done;
		this.trail.commit(this.address, done);
	}

	/** The browser went to another entry of its history. */
	arrive(url: URL, entry: number): void {
		this.#use(this.#factsAt(url));
		const { view, problems } = openAddress(url, this.world, this.today);
		this.trail.arrive(entry, addressOf(view, this.world), url.search + url.hash);
		this.#problems = problems;
		if (String(view.scope) !== String(this.#view.scope)) this.frame();
		this.#show(view);
	}

	/** Reads the fragment, which no server sees. */
	readFragment(url: URL): void {
		this.#use(this.#factsAt(url));
		const { view, problems } = openAddress(url, this.world, this.today);
		this.#problems = problems;
		this.#show(view);
		this.trail.amend(this.address);
	}

	labelOf(id: string): string {
		return findEntity(this.world.graph, id)?.label ?? id;
	}

	/** Other facts answer otherwise: what is asked is asked of them anew. */
	#use(facts: Facts): void {
		if (facts === this.#facts) return;
		const { question } = this.#view;
		this.#asking.drop();
		this.#facts = facts;
		this.#asking = new Asking(facts.service, undefined);
		if (question !== undefined) this.#asking.ask(question);
	}

	#show(next: View): void {
		const changed = !isSameQuestion(this.#view.question, next.question);
		if (!isSamePicture(this.#view, next)) this.layingOut.cancel();
		this.#view = next;
		this.#preview = undefined;
		if (next.question === undefined) this.#asking.drop();
		else if (changed) this.#asking.ask(next.question);
	}
}
