# The role with which a workflow of one repository publishes one layer and attaches it to its functions.
# role.yml is the same for CloudFormation. docs/aws-setup.md explains the variables.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "repository" {
  type        = string
  description = "The repository as the OIDC subject names it: my-org@1234/my-repo@5678, with the ids of owner and repository, or my-org/my-repo if the repository still has the older form."
}

variable "branch" {
  type        = string
  description = "The branch whose workflows may assume the role. Without effect if environment is set."
  default     = "main"
}

variable "environment" {
  type        = string
  description = "The GitHub environment whose jobs may assume the role, in place of a branch."
  default     = ""
}

variable "layer_name" {
  type        = string
  description = "The layer that the role publishes."
}

variable "function_arns" {
  type        = list(string)
  description = "ARNs of the functions that get the layer."
}

variable "other_layer_arns" {
  type        = list(string)
  description = "ARNs of the other layers of these functions, such as arn:aws:lambda:eu-central-1:123456789012:layer:telemetry:*. Lambda checks the role's permission on every layer of the list that it writes."
  default     = []
}

variable "role_name" {
  type    = string
  default = "publish-layer"
}

variable "create_oidc_provider" {
  type        = bool
  description = "Whether to create GitHub's OIDC provider. An account has at most one."
  default     = true
}

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id
  region    = data.aws_region.current.region
  subject   = var.environment == "" ? "ref:refs/heads/${var.branch}" : "environment:${var.environment}"
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "publish_layer" {
  name       = var.role_name
  depends_on = [aws_iam_openid_connect_provider.github]
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Federated = "arn:${local.partition}:iam::${local.account}:oidc-provider/token.actions.githubusercontent.com"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = "repo:${var.repository}:${local.subject}"
          }
        }
      }
    ]
  })
}

resource "aws_iam_role_policy" "publish_layer" {
  name = "publish-layer"
  role = aws_iam_role.publish_layer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "lambda:ListLayerVersions"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = "lambda:PublishLayerVersion"
        Resource = "arn:${local.partition}:lambda:${local.region}:${local.account}:layer:${var.layer_name}"
      },
      {
        Effect   = "Allow"
        Action   = "lambda:GetLayerVersion"
        Resource = "arn:${local.partition}:lambda:${local.region}:${local.account}:layer:${var.layer_name}:*"
      },
      {
        Effect   = "Allow"
        Action   = ["lambda:GetFunction", "lambda:UpdateFunctionConfiguration"]
        Resource = var.function_arns
      }
    ]
  })
}

resource "aws_iam_role_policy" "other_layers" {
  count = length(var.other_layer_arns) > 0 ? 1 : 0
  name  = "other-layers"
  role  = aws_iam_role.publish_layer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "lambda:GetLayerVersion"
        Resource = var.other_layer_arns
      }
    ]
  })
}

output "role_arn" {
  value = aws_iam_role.publish_layer.arn
}
