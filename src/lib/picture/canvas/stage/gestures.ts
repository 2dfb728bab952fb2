import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Selection } from '../../view/view.ts';
import type { StageIntent } from './intents.ts';

/** Turns cytoscape's events into intents. `nameAt` finds the entity whose name stands at a point of the screen. */
export function listen(
	cy: Core,
	emit: (intent: StageIntent) => void,
	nameAt: (point: Point) => string | undefined
): void {
	const select = (selection: Selection | undefined) => emit({ what: 'select', selection });
	cy.on('tap', 'node', ({ target }: EventObject) => select({ what: 'entity', id: target.id() }));
	cy.on('tap', 'edge', ({ target }: EventObject) =>
		select({ what: 'bundle', between: [target.data('source'), target.data('target')] })
	);
	cy.on('tap', (event: EventObject) => {
		if (event.target !== cy) return;
		const named = nameAt(event.renderedPosition);
		select(named === undefined ? undefined : { what: 'entity', id: named });
	});
	cy.on('dbltap', 'node', ({ target }: EventObject) => emit({ what: 'expand', id: target.id() }));
	cy.on('mouseover', 'node', ({ target }: EventObject) =>
		emit({ what: 'hover', entity: target.id() })
	);
	cy.on('mouseover', 'edge', ({ target }: EventObject) =>
		emit({ what: 'hover', bundle: target.id() })
	);
	cy.on('mouseout', 'node, edge', () => emit({ what: 'hover' }));
	cy.on('dragfree', 'node', ({ target }: EventObject) => {
		const held = target as NodeSingular;
		emit({ what: 'move', positions: new Map([[held.id(), { ...held.position() }]]) });
	});
}
