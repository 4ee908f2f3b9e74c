import { LABEL_PREFIX } from '../manifests/labels';

/** Argo CD takes an Application for healthy when what it deploys is. */
export const APPLICATION_HEALTH = [
  'hs = {}',
  'hs.status = "Progressing"',
  'hs.message = ""',
  'if obj.status ~= nil and obj.status.health ~= nil then',
  '  hs.status = obj.status.health.status',
  '  if obj.status.health.message ~= nil then',
  '    hs.message = obj.status.health.message',
  '  end',
  'end',
  'return hs',
  '',
].join('\n');

/**
 * An ApplicationSet of a stage is healthy when its Applications have come up,
 * so that the next wave waits for them. While a chart is being applied, kinds
 * that are not served yet make its Application Degraded and OutOfSync; one
 * that is Synced and Degraded has come up and failed since, which is no reason
 * to keep later stages from all clusters. A cluster that cannot be reached has
 * Applications without a state, or with the state Unknown: it does not hold the
 * others up either.
 * An ApplicationSet of this tree always makes an Application, so none means
 * that its status is not written yet.
 */
export const APPLICATION_SET_HEALTH = [
  'local hs = { status = "Progressing", message = "Waiting for the status to be reported" }',
  'if obj.status == nil or obj.status.conditions == nil then',
  '  return hs',
  'end',
  'local upToDate = false',
  'for _, condition in ipairs(obj.status.conditions) do',
  '  if condition.type == "ErrorOccurred" and condition.status == "True" then',
  '    return { status = "Degraded", message = condition.message }',
  '  end',
  '  if condition.type == "ResourcesUpToDate" and condition.status == "True" then',
  '    upToDate = true',
  '  end',
  'end',
  'if not upToDate then',
  '  return hs',
  'end',
  'local resources = obj.status.resources or {}',
  'local labels = obj.metadata.labels or {}',
  `if #resources == 0 and labels["${LABEL_PREFIX}/stage"] ~= nil then`,
  '  hs.message = "Waiting for the first Application"',
  '  return hs',
  'end',
  'local looked = 0',
  'for _, resource in ipairs(resources) do',
  '  local health = resource.health ~= nil and resource.health.status or ""',
  '  if health ~= "" then',
  '    looked = looked + 1',
  '  end',
  '  local isSyncing = resource.status == "OutOfSync" and health == "Degraded"',
  '  local comesUp = health == "Missing" or health == "Progressing" or isSyncing',
  '  if comesUp and resource.status ~= "Unknown" then',
  '    hs.message = "Waiting for " .. resource.name',
  '    return hs',
  '  end',
  'end',
  'if #resources > 0 and looked == 0 then',
  '  hs.message = "Waiting for the first state"',
  '  return hs',
  'end',
  'return { status = "Healthy", message = "All Applications have come up" }',
  '',
].join('\n');
