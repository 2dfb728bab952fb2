import cytoscape, { type Core } from 'cytoscape';
import type { Palette } from '../../figures/palette.ts';
import type { Camera } from '../camera.ts';
import { styleOf } from './style.ts';

const STYLE_ELEMENT = '__________cytoscape_stylesheet';

/** Opens cytoscape in an element that has a size, looking where the camera looks. */
export function openCytoscape(
	container: HTMLElement,
	palette: Palette,
	{ zoom, pan }: Camera,
	limits: { readonly least: number; readonly most: number }
): Core {
	forestallStyleElement(container.ownerDocument);
	// It warns of lines between shapes that touch; far out on a small screen shapes do.
	cytoscape.warnings(false);
	return cytoscape({
		container,
		style: styleOf(palette),
		minZoom: limits.least,
		maxZoom: limits.most,
		zoom,
		pan: { ...pan },
		boxSelectionEnabled: false,
		autounselectify: true
	});
}

/**
 * cytoscape writes a style element unless one of this id is there, and a strict
 * content security policy refuses it. All it would say is the container's
 * position, which the stage sets.
 */
function forestallStyleElement(document: Document): void {
	if (document.getElementById(STYLE_ELEMENT) !== null) return;
	const placeholder = document.createElement('meta');
	placeholder.id = STYLE_ELEMENT;
	document.head.append(placeholder);
}
