export { answerChecklist } from './answerChecklist';
export {
  type ChecklistAnswer,
  type ChecklistPointId,
  checklistPoints,
  type ChecklistStatus,
} from './ChecklistPoint';
export { chosenOptions } from './chosenOptions';
export {
  type PlatformRisk,
  registerPlatformRisks,
} from './registerPlatformRisks';
