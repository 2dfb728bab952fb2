import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import {
	highlightsOfComparison,
	highlightsOfPaths,
	type Highlights
} from '#lib/picture/scene/highlights.ts';
import type { AddressProblem } from '#lib/picture/view/address.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import type { Answered, QuestionService } from '../service/service.ts';
import type { AddressBar } from './address-bar.ts';
import type { World } from './world.ts';

/** One thing the reader did, with the address that shows the state after it. */
export interface TrailStep {
	readonly what: string;
	readonly address: string;
}

/**
 * What the reader sees and did. Views change through `change` (one history entry
 * each) or `preview` (while something moves; `settle` makes it an entry).
 */
export class Explorer {
	readonly world: World;
	readonly #service: QuestionService;
	readonly #bar: AddressBar;
	#view = $state.raw<View>() as View;
	#answered = $state.raw<Answered>();
	#trail = $state.raw<readonly TrailStep[]>([]);
	#at = $state(0);
	/** What could not be read of the address the page was opened with. */
	problems = $state.raw<readonly AddressProblem[]>([]);
	/** Brought to the fore while the pointer rests on a result; gone when it leaves. */
	peek = $state.raw<Highlights>();
	/** An answer is being looked for. */
	asking = $state(false);
	/** Why the last question got no answer. */
	failure = $state.raw<string>();

	readonly #highlights = $derived.by(() => {
		const answered = this.answered;
		if (answered === undefined) return undefined;
		return 'paths' in answered
			? highlightsOfPaths(this.world.graph, answered.paths.paths.slice(0, 1))
			: highlightsOfComparison(this.world.graph, answered.comparison);
	});
	/** What is drawn now. */
	readonly scene = $derived.by(() =>
		buildScene(this.world.graph, this.#view, this.world.today, this.peek ?? this.#highlights)
	);
	/** The address of the view, from the path on. */
	readonly address = $derived.by(() => this.#addressOf(this.#view));

	constructor(
		world: World,
		service: QuestionService,
		bar: AddressBar,
		url: URL,
		answered?: Answered
	) {
		this.world = world;
		this.#service = service;
		this.#bar = bar;
		const { view, problems } = decodeView(url, world.reader);
		this.#view = view;
		this.problems = problems;
		this.#answered = answered;
		this.#trail = [
			{
				what: 'Opened',
				address: formatAddress({ search: url.search.slice(1), hash: url.hash.slice(1) })
			}
		];
	}

	get view(): View {
		return this.#view;
	}

	/** The day looked at. */
	get day(): PartialDate {
		return this.#view.asOf ?? this.world.today;
	}

	/** The answer to the question on the table, once it is there. */
	get answered(): Answered | undefined {
		const { question } = this.#view;
		return question !== undefined && this.#answered !== undefined && this.#isAnswerTo(question)
			? this.#answered
			: undefined;
	}

	get trail(): readonly TrailStep[] {
		return this.#trail;
	}

	get canUndo(): boolean {
		return this.#at > 0;
	}

	get canRedo(): boolean {
		return this.#at < this.#trail.length - 1;
	}

	/** Makes a view the current one, as one entry of the history. `what` names the act: "Opened Armenia". */
	change(what: string, view: View): void {
		const address = this.#addressOf(view);
		this.#view = view;
		if (address === this.#trail[this.#at]?.address) return;
		this.#trail = [...this.#trail.slice(0, this.#at + 1), { what, address }];
		this.#at = this.#trail.length - 1;
		this.#bar.push(address, this.#at);
	}

	/** Shows a view while something moves, without an entry. */
	preview(view: View): void {
		this.#view = view;
	}

	/** Makes what was previewed an entry. */
	settle(what: string): void {
		this.change(what, this.#view);
	}

	undo(): void {
		if (this.canUndo) this.#bar.go(-1);
	}

	redo(): void {
		if (this.canRedo) this.#bar.go(1);
	}

	/** Follows the browser's history to an entry; `at` is its place in the trail, if it is of this visit. */
	restore(url: URL, at: number | undefined): void {
		const { view, problems } = decodeView(url, this.world.reader);
		this.#view = view;
		this.problems = problems;
		this.#at = at !== undefined && at < this.#trail.length ? at : 0;
	}

	/** Looks for the answer to the question on the table; a newer question cancels an older one. */
	async answer(signal: AbortSignal): Promise<void> {
		const { question } = this.#view;
		if (question === undefined || this.#isAnswerTo(question)) return;
		this.asking = true;
		this.failure = undefined;
		try {
			const answered = await this.#service.ask(question, signal);
			if (!signal.aborted) this.#answered = answered;
		} catch (reason) {
			if (!signal.aborted) this.failure = reason instanceof Error ? reason.message : String(reason);
		}
		if (!signal.aborted) this.asking = false;
	}

	/** Texts of a relationship's claims. */
	claimTexts(relationship: string, signal?: AbortSignal) {
		return this.#service.claimTexts(relationship, signal);
	}

	#isAnswerTo(question: NonNullable<View['question']>): boolean {
		const { formatQuestion } = this.world;
		return (
			this.#answered !== undefined &&
			formatQuestion(this.#answered.question) === formatQuestion(question)
		);
	}

	#addressOf(view: View): string {
		return formatAddress(encodeView(view, this.world.formatQuestion));
	}
}
