import { SaxesParser } from 'saxes';
import { refuse, type ReadFile } from '../upload/file-problem.ts';

/** An element as it opens: names without their prefixes. */
export interface Opening {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Names of the elements around it, the outermost first. */
	readonly within: readonly string[];
}

export interface XmlReading {
	open(element: Opening): void;
	/** `text` is what stood in it, but for what stood in elements inside of it. */
	close(name: string, text: string): void;
}

/** Elements within elements; our own files have six. */
const DEEPEST = 64;
/** Of the whole of our own graph: about a million and a half. */
const MOST_ELEMENTS = 4_000_000;
const LONGEST_TEXT = 20_000;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

class RefusedXmlError extends Error {}

/** Reads XML from a stranger in one pass. A document type, which could define entities that grow without end or fetch other files, is refused before anything of it is looked at. */
export function readXml(text: string, reading: XmlReading): ReadFile<true> {
	const parser = new SaxesParser();
	const within: string[] = [];
	const texts: string[] = [];
	let elements = 0;
	const stop = (message: string): never => {
		throw new RefusedXmlError(message);
	};
	parser.on('error', (error) => stop(error.message));
	parser.on('doctype', () =>
		stop('The file has a document type (<!DOCTYPE …>): save it without one. None is needed.')
	);
	parser.on('opentag', ({ name, attributes }) => {
		elements += 1;
		if (elements > MOST_ELEMENTS) stop(`The file holds more than ${MOST_ELEMENTS} elements.`);
		if (within.length >= DEEPEST) stop(`Elements stand more than ${DEEPEST} deep.`);
		const local = localName(name);
		const given = new Map(
			Object.entries(attributes).map(([key, value]) => [localName(key), checked(value, stop)])
		);
		reading.open({ name: local, attributes: given, within });
		within.push(local);
		texts.push('');
	});
	const hear = (more: string) => {
		const last = texts.length - 1;
		// Thousands of elements within one, each on a line of its own, are no text.
		if (last < 0 || more.trim() === '') return;
		const whole = (texts[last] ?? '') + more;
		if (whole.length > LONGEST_TEXT) stop(`A text of more than ${LONGEST_TEXT} characters.`);
		texts[last] = whole;
	};
	parser.on('text', hear);
	parser.on('cdata', hear);
	parser.on('closetag', () => {
		const name = within.pop() ?? '';
		reading.close(name, checked(texts.pop() ?? '', stop));
	});
	try {
		parser.write(text).close();
		return { ok: true, value: true };
	} catch (error) {
		if (!(error instanceof RefusedXmlError)) throw error;
		const where = `line ${String(parser.line)}, column ${String(parser.column)}`;
		return refuse(`The file cannot be read as XML: ${error.message}`, where);
	}
}

function checked(value: string, stop: (message: string) => never): string {
	return CONTROL.test(value) ? stop('A control character stands in a text: take it out.') : value;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
