import { LANDMARKS } from './landmarks.ts';
import type { View } from './view.ts';
import type { AddressProblem, Knows, Parameter } from './address.ts';

type Named = 'entity' | 'relationship' | 'kind' | 'source';

/** Reads an address's parameters one by one and collects what cannot be read. */
export class Reading {
	readonly problems: AddressProblem[] = [];
	readonly knows: Knows | undefined;
	readonly #parameters: URLSearchParams;

	constructor(parameters: URLSearchParams, knows: Knows | undefined) {
		this.#parameters = parameters;
		this.knows = knows;
	}

	/** The same said of the same place is said once. */
	report(where: string, message: string): void {
		const isKnown = this.problems.some((each) => each.where === where && each.message === message);
		if (!isKnown) this.problems.push({ where, message });
	}

	/** The parameter's text; said twice it counts once, and is reported. */
	text(name: Parameter): string | undefined {
		const [first, ...more] = this.#parameters.getAll(name);
		if (more.length > 0)
			this.report(name, `"${name}" is said ${more.length + 1} times; the first counts.`);
		return first;
	}

	one<T>(name: Parameter, parse: (text: string) => T | undefined, expected: string): T | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const value = parse(text);
		if (value === undefined) this.report(name, `"${text}" cannot be read; expected ${expected}.`);
		return value;
	}

	choice<T extends string>(name: Parameter, choices: readonly T[]): T | undefined {
		const find = (text: string) => choices.find((choice) => choice === text);
		return this.one(name, find, `one of ${choices.join(', ')}`);
	}

	/** A list of the given words; unknown ones are left out and reported. */
	choices<T extends string>(name: Parameter, choices: readonly T[]): T[] | undefined {
		return this.#words(name)?.flatMap((word) => {
			const choice = choices.find((candidate) => candidate === word);
			if (choice === undefined) this.report(name, `"${word}" is none of ${choices.join(', ')}.`);
			return choice === undefined ? [] : [choice];
		});
	}

	/** A list of ids; those the graph does not hold are left out and reported. */
	list(name: Parameter, named: Named): string[] | undefined {
		const ids = this.#words(name)?.flatMap((id) => this.current(name, named, id) ?? []);
		return ids && [...new Set(ids)];
	}

	/** `all`, or a list of entities; landmarks may stand in it. */
	scope(name: Parameter): View['scope'] | undefined {
		if (this.text(name) === 'all') return 'all';
		const ids = this.#words(name)?.flatMap((id) =>
			id === LANDMARKS ? id : (this.current(name, 'entity', id) ?? [])
		);
		return ids && [...new Set(ids)];
	}

	/** The id by which the record goes now. Where it was retired that is what it became, and it is said; where there is none, that is said. */
	current(where: string, named: Named, id: string): string | undefined {
		const retired = this.knows?.retired?.(id);
		if (retired === undefined) return this.isKnown(where, named, id) ? id : undefined;
		const { became, because } = retired;
		const isThere = became !== undefined && this.knows?.[named](became) === true;
		this.report(
			where,
			`"${id}" was retired: ${because}${isThere ? ` "${became}" is shown for it.` : ''}`
		);
		return isThere ? became : undefined;
	}

	isKnown(where: string, named: Named, id: string): boolean {
		if (/^[a-z0-9][a-z0-9.-]*$/.test(id) && this.knows?.[named](id) !== false) return true;
		this.report(where, `There is no ${named} "${id}".`);
		return false;
	}

	#words(name: Parameter): string[] | undefined {
		const text = this.text(name);
		return text === undefined ? undefined : text.split(',').filter((word) => word !== '');
	}
}
