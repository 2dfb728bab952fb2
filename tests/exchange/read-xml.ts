import { SaxesParser } from 'saxes';

/** One element as a strict parser saw it. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: XmlElement[];
	text: string;
}

/** Reads XML strictly, namespaces included; throws where it is not well-formed. */
export function readXml(text: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
		const element: XmlElement = {
			name,
			attributes: Object.fromEntries(values),
			children: [],
			text: ''
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (piece) => {
		const last = open.at(-1);
		if (last !== undefined) last.text += piece;
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(text).close();
	const [document] = root.children;
	if (document === undefined) throw new Error('There is no element.');
	return document;
}

/** All elements of a name, at any depth, in order. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
	return element.children.flatMap((child) => [
		...(child.name === name ? [child] : []),
		...allNamed(child, name)
	]);
}
