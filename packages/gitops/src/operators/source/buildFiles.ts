import type { OperatorModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { goModule, operatorFolder } from '../operatorPaths';
import { goText } from './goText';
import { CONTROLLER_TOOLS_VERSION, GO_MODULES, GO_VERSION } from './goVersions';

function goMod(operator: OperatorModel): string {
  return goText(
    `module ${goModule(operator)}`,
    '',
    `go ${GO_VERSION}`,
    '',
    'require (',
    ...Object.entries(GO_MODULES).map(
      ([name, version]) => `\t${name} ${version}`,
    ),
    ')',
  );
}

function makefile({ name, version }: OperatorModel): string {
  return goText(
    `# Image to build, for example registry.example.com/platform/${name}:0.1.0`,
    'IMAGE ?=',
    `CONTROLLER_GEN = go run sigs.k8s.io/controller-tools/cmd/controller-gen@${CONTROLLER_TOOLS_VERSION}`,
    '',
    '.PHONY: check tidy generate test build image',
    'check: tidy test build',
    '',
    '# Writes go.sum and what go.mod needs beside: commit both.',
    'tidy:',
    '\tgo mod tidy',
    '',
    `# After a change of api/${version} by hand: deep copies, and definitions to compare with those in deploy/base/crds.`,
    'generate:',
    '\t$(CONTROLLER_GEN) object paths=./api/...',
    '\t$(CONTROLLER_GEN) crd paths=./api/... output:crd:dir=bin/crds',
    '',
    'test:',
    '\tgo vet ./...',
    '\tgo test ./...',
    '',
    'build:',
    `\tCGO_ENABLED=0 go build -trimpath -o bin/${name} ./cmd`,
    '',
    'image:',
    '\t@test -n "$(IMAGE)" || { echo "name the image: make image IMAGE=..." >&2; exit 2; }',
    '\tdocker build --tag $(IMAGE) .',
  );
}

/** The program alone on an image without a shell: https://github.com/GoogleContainerTools/distroless. */
function dockerfile({ name }: OperatorModel): string {
  return goText(
    '# syntax=docker/dockerfile:1',
    '# Give both images with a digest, so that a build is the same tomorrow.',
    `ARG BUILD_IMAGE=docker.io/library/golang:${GO_VERSION.replace(
      /\.\d+$/,
      '',
    )}`,
    'ARG RUN_IMAGE=gcr.io/distroless/static-debian12:nonroot',
    '',
    'FROM ${BUILD_IMAGE} AS build',
    'WORKDIR /src',
    'COPY go.mod go.sum ./',
    'RUN go mod download',
    'COPY api api',
    'COPY cmd cmd',
    'COPY internal internal',
    `RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /${name} ./cmd`,
    '',
    'FROM ${RUN_IMAGE}',
    `COPY --from=build /${name} /${name}`,
    'USER 65532:65532',
    `ENTRYPOINT ["/${name}"]`,
  );
}

/** What builds and tests the program. People own it: it is written once. */
export function buildFiles(operator: OperatorModel): RepositoryFile[] {
  const contents: Record<string, string> = {
    'go.mod': goMod(operator),
    Makefile: makefile(operator),
    Dockerfile: dockerfile(operator),
    '.dockerignore': goText(
      '*',
      '!api',
      '!cmd',
      '!internal',
      '!go.mod',
      '!go.sum',
    ),
    '.gitignore': goText('bin/'),
  };
  return Object.entries(contents).map(([path, content]) => ({
    path: `${operatorFolder(operator)}/${path}`,
    content,
    owner: 'people' as const,
  }));
}
