/** A file with one object. */
export interface Manifest {
  path: string;
  text: string;
}

/** Deployments, Services, budgets and policies of as many apps as make `count` objects, a third of them flawed. */
export function manifests(count: number): Manifest[] {
  return Array.from({ length: count }, (_, position) => {
    const app = `app-${Math.floor(position / 4)}`;
    const text = KINDS[position % 4](app, Math.floor(position / 4) % 3 === 0);
    return { path: `${String(position).padStart(4, '0')}.yaml`, text };
  });
}

const KINDS = [deployment, service, disruptionBudget, networkPolicy];

function deployment(app: string, flawed: boolean): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
  namespace: shop
  labels: {app.kubernetes.io/name: ${app}}
spec:
  replicas: ${flawed ? 1 : 3}
  selector:
    matchLabels: {app: ${app}}
  template:
    metadata:
      labels: {app: ${app}}
    spec:
      automountServiceAccountToken: ${flawed}
      containers:
        - name: web
          image: registry.example/${app}:${flawed ? 'latest' : '1.4.2'}
          ports:
            - containerPort: 8080
          env:
            - name: MODE
              value: production
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 128Mi}
          readinessProbe:
            httpGet: {path: /ready, port: 8080}
          livenessProbe:
            httpGet: {path: /live, port: 8080}
          securityContext:
            privileged: ${flawed}
            readOnlyRootFilesystem: true
            runAsNonRoot: ${!flawed}
            runAsUser: 10001
            runAsGroup: 10001
`;
}

function service(app: string): string {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${app}
  namespace: shop
spec:
  selector: {app: ${app}}
  ports:
    - port: 80
      targetPort: 8080
`;
}

function disruptionBudget(app: string): string {
  return `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${app}
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: ${app}}
`;
}

function networkPolicy(app: string): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${app}
  namespace: shop
spec:
  podSelector:
    matchLabels: {app: ${app}}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - namespaceSelector: {}
`;
}
