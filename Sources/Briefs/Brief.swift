func placeholder() -> [UInt8] { PackageResources.procurement_md }
