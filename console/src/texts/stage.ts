import type { TextKey, Translate } from '.';

const STAGES: Readonly<Record<string, TextKey>> = {
  mine: 'stage.mine',
  concentrate: 'stage.concentrate',
  refined: 'stage.refined',
  metal: 'stage.metal',
  component: 'stage.component',
};

/** The name of a stage, from mine to component. */
export function stageName(stage: string, t: Translate): string {
  const key = STAGES[stage];
  return key ? t(key) : stage;
}
