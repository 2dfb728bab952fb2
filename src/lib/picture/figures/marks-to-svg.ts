import { base64Of } from './base64-of.ts';
import { colourOf } from './colour-of.ts';
import type { Figure, Ink, Mark } from './marks.ts';
import { round } from './marks.ts';
import { SANS, SERIF, type Palette } from './palette.ts';

export interface SvgOptions {
	readonly palette: Palette;
	/** The text of a flag's SVG file; undefined draws an empty disc. */
	readonly flag: (code: string) => string | undefined;
	/** CSS put into the file, such as embedded fonts. */
	readonly css?: string;
}

/**
 * Writes a figure as a standalone SVG file: real text, colours written out, everything escaped.
 * It keeps to what word processors draw, too: no `paint-order`, pictures in base 64 under `xlink:href`.
 */
export function marksToSvg(figure: Figure, options: SvgOptions): string {
	const { width, height, title, description } = figure;
	const body = figure.marks.map((mark) => write(mark, options)).join('');
	const style = options.css === undefined ? '' : `<style>${escapeText(options.css)}</style>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
		`<title id="title">${escapeText(title)}</title><desc id="desc">${escapeText(description)}</desc>${style}` +
		'<defs><clipPath id="round" clipPathUnits="objectBoundingBox"><circle cx="0.5" cy="0.5" r="0.5"/></clipPath></defs>' +
		`<rect width="${width}" height="${height}" fill="${options.palette.paper}"/>${body}</svg>\n`
	);
}

function write(mark: Mark, options: SvgOptions): string {
	switch (mark.mark) {
		case 'line':
			return tag('line', {
				x1: mark.from.x,
				y1: mark.from.y,
				x2: mark.to.x,
				y2: mark.to.y,
				...paint(mark, options)
			});
		case 'path':
			return tag('path', { d: mark.d, ...paint(mark, options) });
		case 'circle':
			return tag('circle', {
				cx: mark.at.x,
				cy: mark.at.y,
				r: mark.radius,
				...paint(mark, options)
			});
		case 'rect':
			return tag('rect', {
				x: mark.at.x,
				y: mark.at.y,
				width: mark.wide,
				height: mark.high,
				rx: mark.rounding,
				...paint(mark, options)
			});
		case 'text':
			return writeText(mark, options);
		case 'flag':
			return writeFlag(mark, options);
		case 'group':
			return tag(
				'g',
				{ class: mark.token },
				(mark.label === undefined ? '' : `<title>${escapeText(mark.label)}</title>`) +
					mark.marks.map((each) => write(each, options)).join('')
			);
		default:
			return mark satisfies never;
	}
}

function writeText(mark: Extract<Mark, { mark: 'text' }>, options: SvgOptions): string {
	const lettering = {
		x: mark.at.x,
		y: mark.at.y,
		'font-family': mark.family === 'serif' ? SERIF : SANS,
		'font-size': mark.size,
		'font-weight': mark.weight === 400 ? undefined : mark.weight,
		'font-style': mark.italic === true ? 'italic' : undefined,
		'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
		opacity: mark.opacity
	};
	const words = escapeText(mark.text);
	const fill = colourOf(mark.fill, options.palette);
	const text =
		writeHalo(mark, options, lettering, words) + tag('text', { ...lettering, fill }, words);
	return mark.href !== undefined && /^https?:\/\//.test(mark.href)
		? tag('a', { href: mark.href }, text)
		: text;
}

/** Paper around the letters, as a text below them: programs without `paint-order` would paint an outline over its own letters. */
function writeHalo(
	{ halo }: Extract<Mark, { mark: 'text' }>,
	{ palette }: SvgOptions,
	lettering: Readonly<Record<string, string | number | undefined>>,
	words: string
): string {
	if (halo === undefined) return '';
	const colour = colourOf(halo, palette);
	const outline = {
		fill: colour,
		stroke: colour,
		'stroke-width': 3.5,
		'stroke-linejoin': 'round',
		'aria-hidden': 'true'
	};
	return tag('text', { ...lettering, ...outline }, words);
}

function writeFlag(mark: Extract<Mark, { mark: 'flag' }>, options: SvgOptions): string {
	const file = options.flag(mark.flag);
	if (file === undefined) return '';
	return tag('image', {
		'xlink:href': `data:image/svg+xml;base64,${base64Of(file.trim())}`,
		x: mark.at.x - mark.radius,
		y: mark.at.y - mark.radius,
		width: mark.radius * 2,
		height: mark.radius * 2,
		opacity: mark.opacity,
		'clip-path': 'url(#round)'
	});
}

function paint(
	mark: {
		readonly stroke?: Ink;
		readonly fill?: Ink;
		readonly width?: number;
		readonly dashes?: readonly number[];
		readonly opacity?: number;
	},
	{ palette }: SvgOptions
): Record<string, string | number | undefined> {
	return {
		fill: mark.fill === undefined ? 'none' : colourOf(mark.fill, palette),
		stroke: mark.stroke === undefined ? undefined : colourOf(mark.stroke, palette),
		'stroke-width': mark.stroke === undefined ? undefined : (mark.width ?? 1),
		'stroke-dasharray': mark.dashes?.join(' ') || undefined,
		'stroke-linecap': mark.dashes?.[0] === 1 ? 'round' : undefined,
		opacity: mark.opacity
	};
}

function tag(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	content?: string
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) =>
				` ${key}="${escapeText(String(typeof value === 'number' ? round(value) : value))}"`
		)
		.join('');
	return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Safe as text and inside double quotes; characters that XML forbids are left out. */
export function escapeText(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
